// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/html/report_style.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace breakeven;

namespace {

ReportColors colors()
{
    return {"#000001",
            "#000002",
            "#000003",
            "#000004",
            "#000005",
            "#000006",
            EnumMap<Option, std::string>::by(
                [](Option option) { return "#00010" + std::to_string(static_cast<int>(option)); })};
}

QString style(Paper paper = Paper::A4)
{
    return QString::fromStdString(reportStyle(colors(), paper));
}

} // namespace

class ReportStyleTest : public QObject {
    Q_OBJECT

private slots:
    void colorsHaveTheirNames()
    {
        QVERIFY(style().contains(QLatin1String(":root{--surface:#000001;--background:#000002;--text:#000003;"
                                               "--muted:#000004;--line:#000005;--accent:#000006}")));
        for (const OptionInfo& row : optionTable)
            QVERIFY2(style().contains(QLatin1Char('.') + QString::fromUtf8(row.id.data()) + "{border-color:#00010" +
                                      QString::number(static_cast<int>(row.option)) + '}'),
                     row.id.data());
    }

    void everyNameThatIsUsedIsThere()
    {
        static const QRegularExpression use(QStringLiteral("var\\((--[a-z]+)\\)"));
        auto it = use.globalMatch(style());
        std::set<QString> names;
        while (it.hasNext())
            names.insert(it.next().captured(1));
        QVERIFY(names.size() > 3);
        for (const QString& name : names)
            QVERIFY2(style().contains(name + ":#"), qPrintable(name));
    }

    /// A quote too many, or a counter outside of its quotes, would lose the rule and what follows it.
    void pagesAreNumbered()
    {
        QVERIFY(style(Paper::A4).contains(QLatin1String("@page{size:A4 portrait;")));
        QVERIFY(style(Paper::Letter).contains(QLatin1String("@page{size:Letter portrait;")));
        QVERIFY(style().contains(
            QLatin1String(R"(@bottom-right{content:"Page " counter(page) " of " counter(pages);color:#000004;)")));
    }

    void bracesAndQuotesAreClosed()
    {
        int depth = 0;
        for (const QChar c : style()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            QVERIFY(depth >= 0);
        }
        QCOMPARE(depth, 0);
        QCOMPARE(style().count('"') % 2, 0);
    }
};

QTEST_APPLESS_MAIN(ReportStyleTest)
#include "report_style_test.moc"
