// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/goal_words.h"

#include "core/inputs/parameter_table.h"
#include "core/words/catalog.h"
#include "core/words/languages.h"

#include <QTest>

using namespace breakeven;

class GoalWordsTest : public QObject {
    Q_OBJECT

private slots:
    void anAnswerIsOneSentence_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<int>("figure");
        QTest::addColumn<double>("target");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("reachedFigure");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* id, Figure figure, double target, double value, double at, const char* words) {
            QTest::addRow("%s", words) << QByteArray(id) << static_cast<int>(figure) << target << value << at
                                       << QByteArray(words);
        };
        using enum Figure;
        row("label_cost", PaybackMonths, 6, 0.21, 6, "With labeling cost at $0.21/example, payback is 6 months.");
        row("api_input_price", MonthlySaving, 2000, 1.2, 2000,
            "With API input price at $1.20/M tokens, the monthly saving is $2,000.");
        row("gpu_rate", SettledVolume, 5e5, 0.5, 5e5,
            "With GPU rate at $0.50/hour, the break-even is 500k requests a month.");
        row("volume", HorizonSaving, -500, 1e6, -500,
            "With requests per month at 1M, the saving over the horizon is −$500.");
        row("maintenance_hours", PaybackMonths, 1, 12, 1, "With maintenance hours at 12 h/month, payback is 1 month.");
        row("routed_share", PaybackMonths, 3, 62, 3, "With routed to small model at 62 %, payback is 3 months.");
        row("pue", PaybackMonths, 3, 1.4, 3, "With power usage effectiveness at 1.4 ×, payback is 3 months.");
        row("gpu_hours", PaybackMonths, 3, 730, 3, "With hours online at 730 h/month, payback is 3 months.");
        row("routed_accuracy", PaybackMonths, 3, 95, 3,
            "With accuracy on routed requests at 95 %, payback is 3 months.");
    }
    void anAnswerIsOneSentence()
    {
        QFETCH(QByteArray, id);
        QFETCH(int, figure);
        QFETCH(double, target);
        QFETCH(double, value);
        QFETCH(double, reachedFigure);
        QFETCH(QByteArray, words);
        const Parameter* parameter = findParameter(id.constData());
        QVERIFY2(parameter != nullptr, id.constData());
        QCOMPARE(QByteArray::fromStdString(
                     inWords(goalWords(*parameter, static_cast<Figure>(figure), target, {true, value, reachedFigure}))),
                 words);
    }

    void whatIsNotReachedNamesTheNearest()
    {
        const Parameter& cost = rowOf(&Parameters::labelCost);
        QCOMPARE(inWords(goalWords(cost, Figure::PaybackMonths, 6, {false, 0, 7.2})),
                 std::string("Not within this range; nearest is $0/example, where payback is 7.2 months."));
        QCOMPARE(inWords(goalWords(cost, Figure::MonthlySaving, 6, {false, 0.5, -840})),
                 std::string("Not within this range; nearest is $0.50/example, where the monthly saving is −$840."));
        QCOMPARE(inWords(goalWords(cost, Figure::PaybackMonths, 6, {false, 0, std::nullopt})),
                 std::string("Not within this range; there is no payback at any of its values."));
    }

    void everyParameterReadsAsWords()
    {
        for (const Parameter& parameter : parameterTable)
            for (const FigureInfo& figure : figureTable) {
                const std::string words =
                    inWords(goalWords(parameter, figure.figure, 6, {true, parameter.defaultValue(), std::nullopt}));
                QVERIFY2(words.starts_with("With "), words.c_str());
                QVERIFY2(words.ends_with('.') && words.find("  ") == std::string::npos, words.c_str());
            }
    }

    void aTargetIsReadStrictly()
    {
        QCOMPARE(parseTarget(Figure::PaybackMonths, "6 months").value(), 6.0);
        QCOMPARE(parseTarget(Figure::PaybackMonths, "1.5").value(), 1.5);
        QCOMPARE(parseTarget(Figure::MonthlySaving, "-$2,000").value(), -2000.0);
        QCOMPARE(parseTarget(Figure::SettledVolume, "644k").value(), 644000.0);
        QCOMPARE(parseTarget(Figure::HorizonSaving, "$1.2M").value(), 1.2e6);
        const Result<double> many = parseTarget(Figure::PaybackMonths, "61");
        QVERIFY(!many);
        QCOMPARE(inWords(many.error().what), std::string("\"61\" is out of range: Payback can be 0 to 60 months"));
        for (const char* text : {"", "soon", "1,5", "$6", "6 hours", "-1"})
            QVERIFY2(!parseTarget(Figure::PaybackMonths, text), text);
        QVERIFY(!parseTarget(Figure::MonthlySaving, "6 months"));
    }

    void aTargetComesBackInEachLanguage()
    {
        QCOMPARE(targetText(Figure::SettledVolume, 644123, grammarOf(Language::German)), std::string("644123 /month"));
        QCOMPARE(targetText(Figure::PaybackMonths, 6.5, grammarOf(Language::German)), std::string("6,5 months"));
        for (const LanguageInfo& language : languageTable) {
            const Catalog catalog = grammarOf(language.language);
            for (const FigureInfo& figure : figureTable)
                for (const double target : {1.0, 12.5, 59.75, 3.0, 1.125}) {
                    const std::string text = targetText(figure.figure, target, catalog);
                    QVERIFY2(parseTarget(figure.figure, text, catalog).value() == target, text.c_str());
                }
            for (const double target : {-1234567.25, 1e9, 0.125, -1500.0, 12345.0, 644123.0}) {
                const std::string text = targetText(Figure::MonthlySaving, target, catalog);
                QVERIFY2(parseTarget(Figure::MonthlySaving, text, catalog).value() == target, text.c_str());
            }
        }
    }

    void aTargetComesBackAsItWas()
    {
        QCOMPARE(targetText(Figure::PaybackMonths, 6), std::string("6 months"));
        QCOMPARE(targetText(Figure::SettledVolume, 644123), std::string("644,123 /month"));
        QCOMPARE(targetText(Figure::HorizonSaving, 50000), std::string("$50,000"));
        for (const FigureInfo& figure : figureTable)
            for (const double target : {1.0, 12.5, 59.75, 3.0})
                QCOMPARE(parseTarget(figure.figure, targetText(figure.figure, target)).value(), target);
        for (const double target : {-1234567.25, 1e9, 0.125})
            QCOMPARE(parseTarget(Figure::MonthlySaving, targetText(Figure::MonthlySaving, target)).value(), target);
    }
};

QTEST_APPLESS_MAIN(GoalWordsTest)
#include "goal_words_test.moc"
