// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/html/report_html.h"

#include "core/files/html_text.h"
#include "tests/support/report_scenarios.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace breakeven;
using namespace breakeven::test;

namespace {

ReportColors colors()
{
    return {
        "#ffffff", "#f4f5f7", "#1b1f24", "#5b6470", "#e3e6eb", "#0b63c5", EnumMap<Option, std::string>::by([](Option) {
            return "#123456";
        })};
}

/// A drawing with an id, as charts have.
std::string drawing(const std::string& name)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"7.5in\" "
           "viewBox=\"0 0 720 380\"><title>Chart</title><defs><clipPath id=\"" +
           name + "\"><path d=\"M0,0L9,9Z\"/></clipPath></defs><g clip-path=\"url(#" + name +
           ")\"><text x=\"1\" y=\"9\" fill=\"#000000\">A &lt; B</text></g></svg>\n";
}

std::map<View, ReportDrawing> drawings()
{
    std::map<View, ReportDrawing> all;
    for (const ViewInfo& row : viewTable)
        all[row.view] = {drawing(std::string(row.id) + "-wide"), drawing(std::string(row.id) + "-narrow")};
    return all;
}

QString pageOf(const Scenario& scenario, Paper paper = Paper::A4)
{
    return QString::fromStdString(reportHtml(report(evaluate(scenario)), drawings(), colors(), paper));
}

QStringList capturedIn(const QString& text, const char* pattern)
{
    QStringList found;
    auto it = QRegularExpression(QLatin1String(pattern)).globalMatch(text);
    while (it.hasNext())
        found << it.next().captured(1);
    return found;
}

} // namespace

/// The report as an HTML page.
class ReportHtmlTest : public QObject {
    Q_OBJECT

    static void addScenarios()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const ReportScenario& each : reportScenarios())
            QTest::newRow(each.id.c_str()) << each.scenario;
    }

private slots:
    void isValid_data() { addScenarios(); }
    void isValid()
    {
        QFETCH(const Scenario, scenario);
        QProcess tidy;
        tidy.start(QStringLiteral("tidy"), {"-q", "-e", "-utf8"});
        QVERIFY2(tidy.waitForStarted(), "the Debian package tidy is needed");
        tidy.write(pageOf(scenario).toUtf8());
        tidy.closeWriteChannel();
        QVERIFY(tidy.waitForFinished());
        QCOMPARE(QString::fromUtf8(tidy.readAllStandardError()), QString());
        QCOMPARE(tidy.exitCode(), 0);
    }

    void needsNothingElse_data() { addScenarios(); }
    void needsNothingElse()
    {
        QFETCH(const Scenario, scenario);
        const QString page = pageOf(scenario);
        static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
        QString markup;
        auto it = tags.globalMatch(page);
        while (it.hasNext())
            markup += it.next().captured() + QLatin1Char('\n');
        for (const char* forbidden :
             {"<script", "<link", "<img", "<iframe", "<base", "<object", "http-equiv", "javascript:"})
            QVERIFY2(!markup.contains(QLatin1String(forbidden), Qt::CaseInsensitive), forbidden);
        for (const char* attribute : {" src=\"([^\"]*)\"", " on\\w+=\"([^\"]*)\""})
            QCOMPARE(capturedIn(markup, attribute), QStringList());
        for (const QString& target : capturedIn(markup, "href=\"([^\"]*)\""))
            QVERIFY2(target.startsWith(QLatin1Char('#')), qPrintable(target));
        const QString style = capturedIn(page, "(?s)<style>(.*?)</style>").join(QString());
        QVERIFY(!style.contains(QLatin1String("url(")) && !style.contains(QLatin1String("@import")));
    }

    void idsAreUniqueAndLinksLead_data() { addScenarios(); }
    void idsAreUniqueAndLinksLead()
    {
        QFETCH(const Scenario, scenario);
        const QString page = pageOf(scenario);
        const QStringList ids = capturedIn(page, " id=\"([^\"]*)\"");
        const std::set<QString> unique(ids.begin(), ids.end());
        QVERIFY(ids.size() > 20);
        QCOMPARE(unique.size(), static_cast<std::size_t>(ids.size()));
        for (const char* reference : {"href=\"#([^\"]*)\"", "aria-labelledby=\"([^\"]*)\"", "url\\(#([^)]*)\\)"})
            for (const QString& target : capturedIn(page, reference))
                QVERIFY2(unique.contains(target), qPrintable(target));
    }

    void whatTheUserWroteIsText()
    {
        const QString page = pageOf(hostileScenario());
        QCOMPARE(page.count(QLatin1String("</title>")), 1 + 2 * 6); // the page's and one for each drawing
        QCOMPARE(page.count(QLatin1String("</style>")), 1);
        QVERIFY(!page.contains(QLatin1String("<script")));
        QVERIFY(!page.contains(QLatin1String("<!--")));
        QVERIFY(!page.contains(QChar(0x01)) && !page.contains(QChar(0x7F)));
        QVERIFY(page.contains(
            QLatin1String("<h1 class=\"long\" dir=\"auto\">&lt;/title&gt;&lt;/style&gt;&lt;script&gt;alert(&quot;1")));
        QVERIFY(page.contains(QLatin1String("A list &lt;img src=&quot;https://example.org/x.png&quot;&gt; of")));
        QVERIFY(page.contains(QLatin1String("the end of a long source")));
    }

    void headingsHaveNoGaps_data() { addScenarios(); }
    void headingsHaveNoGaps()
    {
        QFETCH(const Scenario, scenario);
        int before = 0;
        for (const QString& level : capturedIn(pageOf(scenario), "<h([1-6])[ >]")) {
            QVERIFY(level.toInt() <= before + 1);
            before = level.toInt();
        }
        QCOMPARE(capturedIn(pageOf(scenario), "<h(1)").size(), 1);
    }

    void namesItsPaper()
    {
        QVERIFY(pageOf(Scenario{}, Paper::A4).contains(QLatin1String("@page{size:A4 portrait")));
        QVERIFY(pageOf(Scenario{}, Paper::Letter).contains(QLatin1String("@page{size:Letter portrait")));
    }

    void itsDateIsTheFigures()
    {
        Scenario scenario;
        QVERIFY(!pageOf(scenario).contains(QLatin1String("<time")));
        scenario.asOf = "2024-02-29";
        QCOMPARE(capturedIn(pageOf(scenario), "<time datetime=\"([^\"]*)\"").constFirst(),
                 QStringLiteral("2024-02-29"));
        QCOMPARE(pageOf(scenario), pageOf(scenario));
    }

    void drawingsBecomePartsOfThePage()
    {
        const QString page = pageOf(Scenario{});
        QVERIFY(!page.contains(QLatin1String("<?xml")));
        QCOMPARE(page.count(QLatin1String("<svg role=\"img\" aria-label=\"")), 2 * 4);
        QCOMPARE(page.count(QLatin1String("viewBox=\"0 0 720 380\"><title>")), 2 * 4);
        QCOMPARE(page.count(QLatin1String("<figcaption>")), 4);
        const std::string without = reportHtml(report(evaluate(Scenario{})), {}, colors(), Paper::A4);
        QVERIFY(without.find("<figure") == std::string::npos);
    }

    void directions()
    {
        QCOMPARE(directionOf("Plain – text… é"), std::string());
        QCOMPARE(directionOf("a \xD7\xA9"), std::string(" dir=\"auto\""));
        QCOMPARE(directionOf("\xD8\xB3"), std::string(" dir=\"auto\""));
    }
};

QTEST_APPLESS_MAIN(ReportHtmlTest)
#include "report_html_test.moc"
