// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/pdf_blocks.h"

#include "core/words/english.h"
#include "core/words/phrases.h"
#include "tests/widgets/report/ink.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr double paperWidth = 720;

ReportText text(const char* words, bool quiet = false)
{
    return {verbatim(words), quiet};
}

ReportTable table()
{
    return {{}, {{verbatim("Name"), {}, false, {}, false}}, {{{verbatim("a")}, ReportRow::Kind::Plain}}};
}

} // namespace

class PdfBlocksTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void cleanup() { m_charts.clear(); }

    void aSectionsHeadingNeverStandsAlone()
    {
        const PdfPieces pieces = section({text("words")});
        QCOMPARE(kept(pieces), QStringLiteral("1 1 0")); // the heading and its rule
        QCOMPARE(pieces[0].before, 34.0);
        QCOMPARE(kept(section({})), QStringLiteral("1 1"));
        QCOMPARE(kept(section({ReportHeading{verbatim("Within")}, text("words")})), QStringLiteral("1 1 1 0"));
    }

    void whatLeadsToAChartOrATableStandsBesideIt()
    {
        QCOMPARE(kept(section({text("one"), text("two"), text("three")})), QStringLiteral("1 1 1 0 0"));
        QCOMPARE(kept(section({text("one"), text("two", true), table()})), QStringLiteral("1 1 1 1 1 0"));
        QCOMPARE(kept(section({text("one"), table()})), QStringLiteral("1 1 1 1 0"));
        QCOMPARE(kept(section({text("one"), chart()})), QStringLiteral("1 1 1 1 0"));
        QCOMPARE(kept(section({ReportList{{{{}, verbatim("point")}}}, table()})), QStringLiteral("1 1 1 1 0"));
    }

    void aRemarkIsSmaller()
    {
        const PdfPieces pieces = section({text("words"), text("words", true)});
        QCOMPARE(pieces[2].height, 18.0);
        QCOMPARE(pieces[3].height, 15.0);
        QCOMPARE(pieces[2].before, 10.0);
    }

    void pointsHaveBulletsAndHeadsARuleEach()
    {
        const PdfPieces points = section({ReportList{{{{}, verbatim("one")}, {{}, verbatim("two")}}}});
        QCOMPARE(points.size(), std::size_t{4});
        QCOMPARE(points[2].before, 5.0);
        QCOMPARE(points[3].before, 0.0);
        QCOMPARE(points[2].height, 17.0 + 2 * 1.5);
        const PdfPieces heads = section({ReportList{{{verbatim("Head"), verbatim("one")}}}});
        QCOMPARE(heads[2].height, 17.0 + 2 * 5);
        QVERIFY(picture({heads[2]}).pixel(700, 5 + 26) != qRgb(255, 255, 255)); // the rule, over all the width
        QVERIFY(picture({points[3]}).pixel(700, 19) == qRgb(255, 255, 255));
        QCOMPARE(section({ReportList{}}).size(), std::size_t{2});
    }

    void aChartIsDrawnInItsPlaceOverItsCaption()
    {
        const PdfPieces pieces = section({chart()});
        QCOMPARE(pieces.size(), std::size_t{4});
        QCOMPARE(pieces[2].height, 380.0); // chart_sizes.h
        QCOMPARE(kept(pieces), QStringLiteral("1 1 1 0"));
        (void)drawn({100, 100}, [&](QPainter& painter) { pieces[2].draw(painter, {30, 50}); });
        QCOMPARE(m_charts.size(), std::size_t{1});
        QCOMPARE(m_charts[0].first, QRectF(30, 50, paperWidth, 380));
        QVERIFY(m_charts[0].second == View::BreakEven);
    }

    void cardsStandSideBySide()
    {
        const auto cards = [this](int count) {
            ReportCards made;
            for (int i = 0; i < count; ++i)
                made.cards.push_back({verbatim("$1"), verbatim("What it is")});
            return section({made});
        };
        for (const int count : {1, 2, 4}) {
            const PdfPieces pieces = cards(count);
            QCOMPARE(pieces.size(), std::size_t{3});
            QCOMPARE(pieces[2].height, 9 + 27.0 + 15); // a value of 19 pixels over a label of 11
            const QImage image = picture({pieces[2]});
            int rules = 0;
            for (int x = 1; x < image.width(); ++x)
                rules += image.pixel(x, 14) != qRgb(255, 255, 255) && image.pixel(x - 1, 14) == qRgb(255, 255, 255);
            QCOMPARE(rules + 1, count); // the first begins at the very left
            QCOMPARE(ink(image).right(), 719);
        }
        QCOMPARE(cards(0)[2].height, 0.0);
    }

    void theVerdictHasABarDownItsSideAndLeadsToTheFigures()
    {
        const Report report = opening("A bot", {"It pays.", "It saves."});
        const PdfPieces pieces = openingPieces(report, stage());
        QCOMPARE(kept(pieces), QStringLiteral("1 0 1 1 0")); // title, question, two sentences, figures
        const QImage image = picture(pieces);
        const QRect bar = ink(image.copy(0, 0, 3, image.height()), Theme::light().accent);
        const double top = 8 + 38 + 8 + 22 + 26; // title and question with the room before them
        QCOMPARE(bar, QRect(0, qRound(top), 3, qRound(28.0 + 6 + 18)));
    }

    /// A name without an end would fill the page.
    void aTitleThatIsLongIsSmall()
    {
        const auto first = [this](const QString& title) {
            return openingPieces(opening(title.toStdString(), {"It pays."}), stage()).front().height;
        };
        QCOMPARE(first("A bot"), 38.0);
        QCOMPARE(first(QString(40, u'm')), 38.0);  // two lines
        QCOMPARE(first(QString(400, u'm')), 22.0); // more than three
    }

private:
    using Charts = std::vector<std::pair<QRectF, View>>;

    static ReportChart chart() { return {View::BreakEven, verbatim("A caption"), {}}; }
    static Report opening(const std::string& title, const std::vector<std::string>& verdict)
    {
        Report report;
        report.title = verbatim(title);
        report.question = verbatim("Does it pay?");
        for (const std::string& sentence : verdict)
            report.verdict.push_back(verbatim(sentence));
        report.figures.cards.push_back({verbatim("$1"), verbatim("a month")});
        return report;
    }
    [[nodiscard]] PdfStage stage() const { return {m_evaluation, Theme::light(), m_drawer, paperWidth, m_tags}; }
    [[nodiscard]] PdfPieces section(std::vector<ReportBlock> blocks) const
    {
        return sectionPieces({"id", verbatim("Section"), std::move(blocks)}, stage());
    }
    static QImage picture(const PdfPieces& pieces)
    {
        return drawn({720, 300}, [&](QPainter& painter) { drawPieces(painter, pieces); });
    }

    mutable PdfTags m_tags;
    Evaluation m_evaluation = evaluate({});
    Charts m_charts;
    ChartDrawer m_drawer = [this](const QRectF& place, View view) { m_charts.emplace_back(place, view); };
};

QTEST_MAIN(PdfBlocksTest)
#include "pdf_blocks_test.moc"
