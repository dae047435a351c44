// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/report_page.h"

#include "core/words/english.h"
#include "core/words/phrases.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace breakeven;

namespace {

/// A report with those charts, each in a section of its own behind a paragraph.
Report reportOf(const std::vector<View>& views)
{
    Report report;
    report.title = verbatim("A bot");
    report.question = verbatim("Does it pay?");
    for (const View view : views)
        report.sections.push_back({std::string(info(view).id),
                                   verbatim("Section"),
                                   {ReportText{verbatim("Words"), false},
                                    ReportChart{view, verbatim("A caption"), verbatim("What is seen")}}});
    return report;
}

} // namespace

class ReportPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void everyChartIsThereForDesktopAndPhone()
    {
        const auto drawings = [this](const std::vector<View>& views) {
            return page(views).count(QStringLiteral("<svg"));
        };
        QCOMPARE(drawings({}), 0);
        QCOMPARE(drawings({View::BreakEven}), 2);
        QCOMPARE(drawings({View::BreakEven, View::OverTime, View::Breakdown}), 6);
        const QString both = page({View::BreakEven});
        QVERIFY(both.contains(QStringLiteral("viewBox=\"0 0 720 380\"")));
        QVERIFY(both.contains(QStringLiteral("viewBox=\"0 0 410 444\"")));
    }

    void noTwoThingsHaveTheSameId()
    {
        static const QRegularExpression id(QStringLiteral(" id=\"([^\"]*)\""));
        const QString html = page({View::BreakEven, View::OverTime, View::Map});
        QSet<QString> seen;
        for (auto it = id.globalMatch(html); it.hasNext();) {
            const QString found = it.next().captured(1);
            QVERIFY2(!seen.contains(found), qPrintable(found));
            seen.insert(found);
        }
        QVERIFY(seen.size() > 6);
    }

    void itIsInTheLightColorsOnItsPaper()
    {
        const QString html = page({});
        for (const QColor& color : {Theme::light().text, Theme::light().muted, Theme::light().accent,
                                    Theme::light().line, Theme::light().surface, Theme::light().background})
            QVERIFY2(html.contains(color.name()), qPrintable(color.name()));
        static const QRegularExpression letter(QStringLiteral("size: *letter"),
                                               QRegularExpression::CaseInsensitiveOption);
        QVERIFY(!html.contains(letter));
        QVERIFY(QString::fromStdString(reportPage(reportOf({}), m_evaluation, Paper::Letter)).contains(letter));
    }

private:
    [[nodiscard]] QString page(const std::vector<View>& views) const
    {
        return QString::fromStdString(reportPage(reportOf(views), m_evaluation, Paper::A4));
    }

    Evaluation m_evaluation = evaluate({});
};

QTEST_MAIN(ReportPageTest)
#include "report_page_test.moc"
