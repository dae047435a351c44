// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/catalogs/parameters_json.h"

#include "tests/support/paths.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTest>

#include <array>

using namespace breakeven;
using Json = nlohmann::ordered_json;

class ParametersJsonTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void hasTheKeysOfTheSpecification();
    void saysWhatTheSpecificationSays();

private:
    Json m_parameters;
    QList<QList<QByteArray>> m_rows; ///< of the specification's table; only the help, which is last, has commas
};

void ParametersJsonTest::initTestCase()
{
    m_parameters = Json::parse(parametersJson());
    QFile specification(test::testData(QStringLiteral("parameters.csv")));
    QVERIFY(specification.open(QIODevice::ReadOnly));
    QCOMPARE(specification.readLine().trimmed(), QByteArray("id,label,group,unit,minimum,maximum,slider_minimum,slider_"
                                                            "maximum,step,default,scale,log_floor,tier,help"));
    while (!specification.atEnd())
        m_rows.append(specification.readLine().trimmed().split(','));
    QCOMPARE(static_cast<qsizetype>(m_parameters.size()), m_rows.size());
}

void ParametersJsonTest::hasTheKeysOfTheSpecification()
{
    const std::vector<std::string> expected{"id",      "label",   "group",          "unit",
                                            "minimum", "maximum", "slider_minimum", "slider_maximum",
                                            "default", "scale",   "tier",           "help"};
    for (const Json& parameter : m_parameters) {
        std::vector<std::string> keys;
        for (const auto& member : parameter.items())
            keys.push_back(member.key());
        QCOMPARE(keys, expected);
    }
}

void ParametersJsonTest::saysWhatTheSpecificationSays()
{
    const std::array<std::pair<const char*, int>, 6> texts{
        {{"id", 0}, {"label", 1}, {"group", 2}, {"unit", 3}, {"scale", 10}, {"tier", 12}}};
    const std::array<std::pair<const char*, int>, 5> numbers{
        {{"minimum", 4}, {"maximum", 5}, {"slider_minimum", 6}, {"slider_maximum", 7}, {"default", 9}}};
    for (int i = 0; i < m_rows.size(); ++i) {
        const Json& parameter = m_parameters[static_cast<std::size_t>(i)];
        for (const auto& [key, column] : texts)
            QCOMPARE(QByteArray::fromStdString(parameter[key]), m_rows[i][column]);
        for (const auto& [key, column] : numbers)
            QCOMPARE(parameter[key].get<double>(), m_rows[i][column].toDouble());
        QCOMPARE(QByteArray::fromStdString(parameter["help"]), m_rows[i].mid(13).join(',').replace("\"", ""));
    }
}

QTEST_GUILESS_MAIN(ParametersJsonTest)
#include "parameters_json_test.moc"
