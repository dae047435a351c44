// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/presenting/guess_marks.h"

#include <QTest>

using namespace breakeven;

namespace {

Evaluation guessed(const std::vector<Guess>& guesses, double gpuRate = Parameters{}.gpuRate)
{
    Scenario scenario;
    scenario.parameters.gpuRate = gpuRate;
    scenario.presentation.guesses = guesses;
    return evaluate(scenario);
}

QString said(const Evaluation& e)
{
    const Message sentence = nearestGuess(e);
    return sentence.empty() ? QString() : QString::fromStdString(inWords(sentence));
}

} // namespace

class GuessMarksTest : public QObject {
    Q_OBJECT

private slots:
    /// In requests, as a room counts, though the axis is logarithmic.
    void theNearestIsTheLeastDifference()
    {
        const double truth = *evaluate({}).focus().breakEven.settledVolume;
        const Evaluation e = guessed({{.name = "Ada", .volume = truth * 0.4},
                                      {.name = "", .volume = truth * 1.5},
                                      {.name = "Bo", .volume = truth * 100}});
        const std::vector<GuessMark> marks = guessMarks(e);
        QCOMPARE(marks.size(), std::size_t{3});
        QVERIFY(!marks[0].isNearest && marks[1].isNearest && !marks[2].isNearest);
        QVERIFY(inWords(marks[0].label).starts_with("Ada: "));
        QVERIFY(inWords(marks[1].label).find(':') == std::string::npos);
        QVERIFY2(said(e).contains("is nearest, 50 % above"), qPrintable(said(e)));
    }

    void whatIsSaid()
    {
        const double truth = *evaluate({}).focus().breakEven.settledVolume;
        QVERIFY(said(guessed({})).isEmpty());
        QVERIFY2(said(guessed({{.name = "Ada", .volume = truth * 0.93}})).contains("is nearest, 7 % below"),
                 qPrintable(said(guessed({{.name = "Ada", .volume = truth * 0.93}}))));
        QVERIFY(said(guessed({{.name = "Ada", .volume = truth}})).endsWith(" hits it."));
        QVERIFY(said(guessed({{.name = "Ada", .volume = truth * 1.5}, {.name = "Bo", .volume = truth * 0.5}}))
                    .startsWith("2 guesses are equally near"));
    }

    /// Where the focus pays nowhere, or everywhere, no guess is near.
    void thereMayBeNothingToBeNearTo()
    {
        const Evaluation never = guessed({{.name = "Ada", .volume = 1e6}}, 1e4);
        QVERIFY(!never.focus().breakEven.settledVolume);
        QVERIFY(!guessMarks(never)[0].isNearest);
        QVERIFY(said(never).startsWith("There is no break-even"));
    }

    /// Who speaks reads them along the axis, and sees who is nearest before the room does.
    void inTheirOrder()
    {
        const double truth = *evaluate({}).focus().breakEven.settledVolume;
        const Evaluation e = guessed({{.name = "Bo", .volume = truth * 9},
                                      {.name = "Ada", .volume = truth * 1.1},
                                      {.name = "", .volume = 1000}});
        const std::vector<Message> told = guessesInOrder(e);
        QCOMPARE(told.size(), std::size_t{3});
        QCOMPARE(inWords(told[0]), std::string("1k"));
        QVERIFY2(inWords(told[1]).starts_with("Ada: ") && inWords(told[1]).ends_with(" (nearest)"),
                 inWords(told[1]).c_str());
        QVERIFY(inWords(told[2]).starts_with("Bo: ") && !inWords(told[2]).ends_with(")"));
        QCOMPARE(inWords(guessCount(e.scenario)), std::string("3 guesses:"));
        QCOMPARE(inWords(guessCount(guessed({{.name = "Bo", .volume = 1e5}}).scenario)), std::string("1 guess:"));
        QVERIFY(guessesInOrder(guessed({})).empty());
    }

    void theQuestion()
    {
        QCOMPARE(QString::fromStdString(inWords(hiddenQuestion({}))),
                 QString("From what volume on is %1 cheaper than %2?")
                     .arg(QString::fromUtf8(info(Option::RentedGpu).inText.data()),
                          QString::fromUtf8(info(Option::FrontierApi).inText.data())));
    }
};

QTEST_APPLESS_MAIN(GuessMarksTest)
#include "guess_marks_test.moc"
