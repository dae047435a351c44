// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sensitivity.h"
#include "core/scenario/file/presets.h"
#include "tests/support/refused_lines.h"
#include "widgets/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// null for a figure that does not exist
bool same(const QJsonValue& value, const std::optional<double>& figure)
{
    return figure ? value.isDouble() && value.toDouble() == *figure : value.isNull();
}

} // namespace

/// `breakeven sensitivity`: what it prints, and how it refuses.
class SensitivityTest : public QObject {
    Q_OBJECT

private slots:
    void printsTheSensitivity_data();
    void printsTheSensitivity();
    void refuses_data();
    void refuses() { checkRefusedLine(m_program); }

private:
    QTemporaryDir m_folder;
    Program m_program{m_folder.path()};
};

void SensitivityTest::printsTheSensitivity_data()
{
    QTest::addColumn<Figure>("figure");
    QTest::addColumn<Option>("option");
    for (const FigureInfo& row : figureTable)
        for (const Option option : {Option::RentedGpu, Option::Hybrid})
            QTest::addRow("%s of %s", row.id.data(), info(option).id.data()) << row.figure << option;
}

void SensitivityTest::printsTheSensitivity()
{
    QFETCH(Figure, figure);
    QFETCH(Option, option);
    const Run found = m_program.run({"sensitivity", "--preset", "support-ticket-triage", "--figure",
                                     toQString(info(figure).id), "--focus", toQString(info(option).id)});
    QCOMPARE(found.status, 0);
    QCOMPARE(found.errors, QByteArray());
    QVERIFY(found.output.endsWith('\n'));
    const QJsonObject json = QJsonDocument::fromJson(found.output).object();
    const Sensitivity expected = sensitivity(findPreset("support-ticket-triage")->scenario, option, figure);
    QCOMPARE(json[QStringLiteral("option")].toString(), toQString(info(option).id));
    QCOMPARE(json[QStringLiteral("figure")].toString(), toQString(info(figure).id));
    QVERIFY(same(json[QStringLiteral("value")], expected.value));
    const QJsonArray rows = json[QStringLiteral("rows")].toArray();
    QCOMPARE(static_cast<std::size_t>(rows.size()), expected.rows.size());
    for (int i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows[i].toObject();
        const SensitivityRow& wanted = expected.rows[static_cast<std::size_t>(i)];
        QCOMPARE(row[QStringLiteral("parameter")].toString(), toQString(wanted.parameter->id));
        QCOMPARE(row[QStringLiteral("low")].toDouble(), wanted.low);
        QCOMPARE(row[QStringLiteral("high")].toDouble(), wanted.high);
        QVERIFY(same(row[QStringLiteral("figure_low")], wanted.figureLow));
        QVERIFY(same(row[QStringLiteral("figure_high")], wanted.figureHigh));
        QCOMPARE(row[QStringLiteral("has_effect")].toBool(), wanted.hasEffect);
    }
}

void SensitivityTest::refuses_data()
{
    addRefusalColumns();
    addRefusal("sensitivity", 2,
               "sensitivity: no figure was given; name one with --figure, allowed are monthly_saving, "
               "settled_volume, payback_months and horizon_saving");
    addRefusal("sensitivity --figure payback_months", 2, "sensitivity: no scenario was given");
    addRefusal("sensitivity --preset support-chat --figure", 2, "--figure: needs a value");
    addRefusal("sensitivity --preset support-chat --figures payback_months", 2,
               "--figures: unknown option; did you mean --figure?");
    addRefusal("sensitivity --preset support-chat --figure payback_months --focus frontier_api", 2,
               "--focus: frontier_api is the baseline");
    addRefusal("sensitivity --preset support-chat --figure payback_months --target 1", 2, "--target: unknown option");
}

QTEST_GUILESS_MAIN(SensitivityTest)
#include "sensitivity_test.moc"
