// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/parameter_table.h"

#include "tests/support/paths.h"

#include <QFile>
#include <QTest>

using namespace breakeven;

namespace {

/// A line's cells; a cell in quotation marks may hold commas.
QStringList cells(const QString& line)
{
    QStringList result{QString()};
    bool inQuotes = false;
    for (const QChar c : line) {
        if (c == u'"')
            inQuotes = !inQuotes;
        else if (c == u',' && !inQuotes)
            result << QString();
        else
            result.last() += c;
    }
    return result;
}

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}
QString scaleName(Scale scale)
{
    switch (scale) {
    case Scale::Linear: return QStringLiteral("linear");
    case Scale::Integer: return QStringLiteral("integer");
    case Scale::Log: return QStringLiteral("log");
    case Scale::LogFromZero: return QStringLiteral("log0");
    }
    return {};
}

} // namespace

class ParameterTableTest : public QObject {
    Q_OBJECT

private slots:
    void theTableIsTheCsvFileCellForCell()
    {
        QFile file(test::testData(QStringLiteral("parameters.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(static_cast<std::size_t>(lines.size()), parameterTable.size() + 1);
        QCOMPARE(lines.first(),
                 QStringLiteral("id,label,group,unit,minimum,maximum,slider_minimum,slider_maximum,step,default,scale,"
                                "log_floor,tier,help"));

        for (std::size_t i = 0; i < parameterTable.size(); ++i) {
            const Parameter& row = parameterTable[i];
            const QStringList cell = cells(lines.at(static_cast<int>(i) + 1));
            QCOMPARE(cell.size(), 14);
            QCOMPARE(text(row.id), cell.at(0));
            QCOMPARE(text(row.label), cell.at(1));
            QCOMPARE(text(row.group), cell.at(2));
            QCOMPARE(text(row.unit), cell.at(3));
            const std::array numbers{row.range.low,   row.range.high, row.slider.low,
                                     row.slider.high, row.step,       row.defaultValue()};
            for (std::size_t j = 0; j < numbers.size(); ++j) {
                const QString& written = cell.at(4 + static_cast<int>(j));
                QVERIFY2(numbers.at(j) == (written.isEmpty() ? 0 : written.toDouble()),
                         qPrintable(cell.at(0) + u' ' + written));
            }
            QCOMPARE(scaleName(row.scale), cell.at(10));
            QCOMPARE(row.logFloor, cell.at(11).isEmpty() ? 0 : cell.at(11).toDouble());
            QCOMPARE(row.tier == Tier::Essential, cell.at(12) == QStringLiteral("essential"));
            QCOMPARE(text(row.help), cell.at(13));
        }
    }

    void tenParametersAreEssential()
    {
        QCOMPARE(std::count_if(parameterTable.begin(), parameterTable.end(),
                               [](const Parameter& row) { return row.tier == Tier::Essential; }),
                 10);
    }

    void everyRowIsFoundByItsIdAndItsField()
    {
        for (const Parameter& row : parameterTable) {
            QCOMPARE(findParameter(row.id), &row);
            QCOMPARE(&rowOf(row.member), &row);
        }
        QCOMPARE(findParameter("nothing"), nullptr);
    }

    void aRowAcceptsItsRangeAndNoMore()
    {
        for (const Parameter& row : parameterTable) {
            QVERIFY(row.accepts(row.range.low) && row.accepts(row.range.high) && row.accepts(row.defaultValue()));
            QVERIFY(!row.accepts(row.range.low - 1) && !row.accepts(row.range.high + 1));
            QVERIFY(!row.accepts(qQNaN()) && !row.accepts(qInf()) && !row.accepts(-qInf()));
            QCOMPARE(row.accepts(row.range.low + 0.5), row.scale != Scale::Integer);
        }
    }

    /// In the table's own language.
    void theLabelSaysTheUnitWhereTheTableSaysSo()
    {
        for (const Parameter& row : parameterTable) {
            const Unit& unit = row.unitInfo();
            const bool labelHasIt =
                !unit.words.empty() && !unit.isMoney() && row.label.find(unit.words) != std::string_view::npos;
            const bool says = labelHasIt || row.label.find(" per ") != std::string_view::npos;
            QVERIFY2((row.unitPlace == UnitPlace::InLabel) == says, row.id.data());
        }
    }
};

QTEST_APPLESS_MAIN(ParameterTableTest)
#include "parameter_table_test.moc"
