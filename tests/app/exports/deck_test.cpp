// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/deck.h"

#include "core/charts/comparison.h"
#include "tests/support/scratch_folder.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;

namespace {

SharedEvaluation named(const char* name, double gpuRate = 1)
{
    Scenario scenario;
    scenario.name = name;
    scenario.parameters.gpuRate = gpuRate;
    return SharedEvaluation(evaluate(scenario));
}

bool always(int, int, const QString&)
{
    return true;
}

} // namespace

class DeckTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void names_data()
    {
        QTest::addColumn<QStringList>("titles");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("none") << QStringList{} << QStringList{};
        QTest::newRow("one") << QStringList{"Ours"} << QStringList{"Ours map.svg"};
        QTest::newRow("the comparison is there once")
            << QStringList{"Ours", "Theirs"} << QStringList{"Ours map.svg", "Ours compare.svg", "Theirs map.svg"};
        QTest::newRow("of one title") << QStringList{"Ours", "Ours", "Ours"}
                                      << QStringList{"Ours map.svg", "Ours compare.svg", "Ours map 2.svg",
                                                     "Ours map 3.svg"};
        QTest::newRow("alike but for capitals")
            << QStringList{"Ours", "OURS"} << QStringList{"Ours map.svg", "Ours compare.svg", "OURS map 2.svg"};
        QTest::newRow("without a title") << QStringList{" "} << QStringList{"scenario map.svg"};
        QTest::newRow("what no file may be called")
            << QStringList{"50/50?", "50:50"} << QStringList{"50 50 map.svg", "50 50 compare.svg", "50 50 map 2.svg"};
    }
    void names()
    {
        QFETCH(const QStringList, titles);
        Deck deck = small({}, {View::Map, View::Compare}, "unused");
        for (const QString& title : titles)
            deck.scenarios.push_back({named(title.toUtf8().constData())});
        QTEST(deckNames(deck), "names");
    }

    /// Each as it would be exported for itself.
    void writesThePictures()
    {
        const Deck deck = small({named("One"), named("Two", 2)}, {View::Breakdown, View::OverTime}, "new/folder");
        QStringList asked;
        const Result<int> written = writeDeck(deck, [&asked](int done, int all, const QString& name) {
            asked << QStringLiteral("%1/%2 %3").arg(done).arg(all).arg(name);
            return true;
        });
        QVERIFY2(written.ok(), written.ok() ? "" : written.error().sentence().c_str());
        QCOMPARE(*written, 4);
        QCOMPARE(asked, QStringList({"0/4 One breakdown.svg", "1/4 One over-time.svg", "2/4 Two breakdown.svg",
                                     "3/4 Two over-time.svg"}));
        QCOMPARE(m_folder.names("new/folder").size(), 4);
        PictureOptions options = deck.options;
        options.view = View::OverTime;
        QVERIFY(m_folder.contents("new/folder/Two over-time.svg").toStdString() ==
                *pictureBytes(*deck.scenarios[1].scenario, options, deck.file));
    }

    /// The first beside as many as a comparison takes.
    void theComparisonIsOfTheFirstOnes()
    {
        const Deck deck = small({named("1"), named("2", 2), named("3", 3), named("4", 4), named("5", 5)},
                                {View::Compare}, "compared");
        QCOMPARE(*writeDeck(deck, always), 1);
        PictureOptions options = deck.options;
        options.view = View::Compare;
        static_assert(mostCompared == 4);
        options.request.others = {deck.scenarios[1].scenario, deck.scenarios[2].scenario, deck.scenarios[3].scenario};
        QVERIFY(m_folder.contents("compared/1 compare.svg").toStdString() ==
                *pictureBytes(*deck.scenarios[0].scenario, options, deck.file));
    }

    /// What is compared on screen is not in it: a scenario alone is no comparison.
    void whatIsComparedOnScreenIsNotInIt()
    {
        Deck deck = small({named("Alone")}, {View::Compare, View::Map}, "alone");
        deck.options.request.others = {named("Another", 9)};
        QCOMPARE(deckNames(deck), QStringList{"Alone map.svg"});
        QCOMPARE(*writeDeck(deck, always), 1);
        QCOMPARE(m_folder.names("alone"), QStringList{"Alone map.svg"});
    }

    void canBeStopped()
    {
        const Deck deck = small({named("A"), named("B"), named("C")}, {View::Breakdown}, "stopped");
        const Result<int> written = writeDeck(deck, [](int done, int, const QString&) { return done < 2; });
        QCOMPARE(*written, 2);
        QCOMPARE(m_folder.names("stopped"), QStringList({"A breakdown.svg", "B breakdown.svg"}));
    }

    void whatCannotBeWrittenIsSaid()
    {
        QVERIFY(m_folder.place("file", "mine"));
        const Result<int> inTheWay = writeDeck(small({named("A")}, {View::Breakdown}, "file/deck"), always);
        QVERIFY(!inTheWay);
        QVERIFY2(
            inTheWay.error().sentence().starts_with(m_folder.native("file/deck") + ": this folder can't be made: "),
            inTheWay.error().sentence().c_str());

        QVERIFY(m_folder.makeFolder("torn/B breakdown.svg")); // where the second file is to be
        const Result<int> torn =
            writeDeck(small({named("A"), named("B"), named("C")}, {View::Breakdown}, "torn"), always);
        QVERIFY(!torn && torn.error().sentence().find("B breakdown.svg") != std::string::npos);
        QCOMPARE(m_folder.names("torn"), QStringList({"A breakdown.svg", "B breakdown.svg"}));
    }

    /// It is not among the deck's views, and no other picture is made of it.
    void aScenarioWithAViewOfItsOwn()
    {
        Deck deck = small({named("One"), named("Two", 2)}, {View::Breakdown, View::OverTime}, "own");
        deck.scenarios[1].only = View::Map;
        QCOMPARE(deckNames(deck), QStringList({"One breakdown.svg", "One over-time.svg", "Two map.svg"}));
        QCOMPARE(*writeDeck(deck, always), 3);
        PictureOptions options = deck.options;
        options.view = View::Map;
        QCOMPARE(m_folder.contents("own/Two map.svg").toStdString(),
                 *pictureBytes(*deck.scenarios[1].scenario, options, deck.file));
    }

private:
    [[nodiscard]] Deck small(const std::vector<SharedEvaluation>& scenarios, std::vector<View> views,
                             const char* folder) const
    {
        return {.scenarios = inAllViews(scenarios),
                .views = std::move(views),
                .options = {.pixels = {320, 320}, .theme = &Theme::light()},
                .file = {.format = PictureFormat::Svg},
                .folder = m_folder.native(folder)};
    }

    ScratchFolder m_folder;
};

QTEST_MAIN(DeckTest)
#include "deck_test.moc"
