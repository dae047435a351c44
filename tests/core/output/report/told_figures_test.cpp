// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/breakdown.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/rounding.h"
#include "core/output/report/report.h"
#include "core/output/report/sections/plain_text.h"
#include "core/scenario/file/presets.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace breakeven;

namespace {

/// What the program says in a report; what a file says of its own, as sources and notes do, is left out.
class Told {
public:
    explicit Told(const Report& report)
    {
        for (const Message& sentence : report.verdict)
            add(sentence);
        add(report.figures);
        add(report.courseText);
        for (const ReportSection& section : report.sections)
            if (section.id != "notes" && section.id != "claims") // claims are told as others have published them
                for (const ReportBlock& block : section.blocks)
                    std::visit([&](const auto& each) { add(each); }, block);
    }

    QStringList texts;

private:
    void add(const Message& message) { texts << QString::fromStdString(plainWords(message)); }
    void add(const ReportText& text) { add(text.text); }
    void add(const ReportHeading& heading) { add(heading.text); }
    void add(const ReportChart& chart) { add(chart.words); }
    void add(const ReportList& list)
    {
        for (const ReportItem& item : list.items)
            add(item.text);
    }
    void add(const ReportCards& cards)
    {
        for (const ReportCard& card : cards.cards) {
            add(card.value);
            add(card.label);
        }
    }
    void add(const ReportTable& table)
    {
        for (const ReportRow& row : table.rows)
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                if (i == 0 || i >= table.columns.size() || inWords(table.columns[i].title) != "Where it is from")
                    add(row.cells[i]);
    }
};

struct Figure {
    QString text; ///< without commas
    QString where;
    bool isMoney;
};

std::vector<Figure> figuresIn(const QStringList& texts)
{
    static const QRegularExpression number(QStringLiteral(R"((\$?)(?<![\w.,])(\d[\d,]*(?:\.\d+)?)(?![\w.,]*[\d\w]))"));
    std::vector<Figure> found;
    for (const QString& text : texts)
        for (auto match = number.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch each = match.next();
            found.push_back({each.captured(2).remove(QLatin1Char(',')), text, !each.captured(1).isEmpty()});
        }
    return found;
}

QString significant(QString digits)
{
    digits.remove(QLatin1Char('.'));
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == QLatin1Char('0'))
        ++zeros;
    return digits.mid(zeros);
}

} // namespace

/// One figure has one text, in all of a report.
class ToldFiguresTest : public QObject {
    Q_OBJECT

    static void addPresets()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const Preset& preset : everyPreset())
            QTest::newRow(preset.id.c_str()) << preset.scenario;
    }

private slots:
    void noFigureHasMoreDigitsThanAnybodyReads_data() { addPresets(); }
    void noFigureHasMoreDigitsThanAnybodyReads()
    {
        QFETCH(const Scenario, scenario);
        constexpr qsizetype most = 6;
        const std::vector<Figure> figures = figuresIn(Told(report(evaluate(scenario))).texts);
        QVERIFY(figures.size() > 100);
        for (const Figure& figure : figures)
            if (figure.text.contains(QLatin1Char('.')) && significant(figure.text).size() > most && !figure.isMoney)
                QFAIL(qPrintable(figure.text + QStringLiteral(" in ") + figure.where));
    }

    /// An input is written with the same digits in the table of inputs, in formulas and in sentences.
    void anInputIsWrittenInOneWay_data() { addPresets(); }
    void anInputIsWrittenInOneWay()
    {
        QFETCH(const Scenario, scenario);
        const std::vector<Figure> figures = figuresIn(Told(report(evaluate(scenario))).texts);
        constexpr double few = 1000; // of which rounding is what a sentence is about
        for (const Parameter& row : parameterTable) {
            const double value = scenario.parameters.*row.member;
            if (value < few || value == std::round(value))
                continue;
            std::set<QString> written;
            for (const Figure& figure : figures)
                if (figure.isMoney == row.unitInfo().isMoney() &&
                    std::abs(figure.text.toDouble() - value) < 1e-4 * value)
                    written.insert(figure.text);
            QVERIFY2(written.size() <= 1, qPrintable(QStringList(written.begin(), written.end()).join(" | ")));
        }
    }

    /// What several options cost alike stands beside itself with the same digits.
    void aShareThatOptionsHaveInCommonIsWrittenAlike_data() { addPresets(); }
    void aShareThatOptionsHaveInCommonIsWrittenAlike()
    {
        QFETCH(const Scenario, scenario);
        const Evaluation e = evaluate(scenario);
        for (std::size_t part = 0; part < costComponents.size(); ++part)
            for (const OptionInfo& one : optionTable)
                for (const OptionInfo& other : optionTable) {
                    if (!visibleOptions(scenario).contains(one.option) ||
                        !visibleOptions(scenario).contains(other.option))
                        continue;
                    const double a = e.of(one.option).monthly.*costComponents[part].member;
                    const double b = e.of(other.option).monthly.*costComponents[part].member;
                    if (a == 0 || !isSameButForRounding(a, b))
                        continue;
                    const std::string written = inWords(partsInWords(e, one.option)[part]);
                    const std::string beside = inWords(partsInWords(e, other.option)[part]);
                    const bool hasCents = (written.find('.') == std::string::npos) !=
                                          (beside.find('.') == std::string::npos); // a sum below $100 has them
                    QVERIFY2(written == beside || hasCents, (written + " beside " + beside).c_str());
                }
    }
};

QTEST_APPLESS_MAIN(ToldFiguresTest)
#include "told_figures_test.moc"
