// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/languages.h"

#include "core/inputs/units.h"
#include "core/words/english.h"
#include "core/words/numbers.h"
#include "core/words/unbroken.h"

#include <QTest>

using namespace breakeven;

namespace {

QString words(const Quantity& quantity, Language language)
{
    return QString::fromStdString(inWords(quantity, grammarOf(language))).replace(QChar(0x00A0), u'_');
}

} // namespace

class LanguagesTest : public QObject {
    Q_OBJECT

private slots:
    void tags_data()
    {
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<QByteArray>("language"); // empty where there is none
        QTest::newRow("plain") << QByteArray("de") << QByteArray("de");
        QTest::newRow("of a country") << QByteArray("de-AT") << QByteArray("de");
        QTest::newRow("as the environment has it") << QByteArray("fr_CA.UTF-8") << QByteArray("fr");
        QTest::newRow("Brazil") << QByteArray("pt_BR") << QByteArray("pt-BR");
        QTest::newRow("Portuguese") << QByteArray("pt") << QByteArray("pt-BR");
        QTest::newRow("capitals") << QByteArray("JA-jp") << QByteArray("ja");
        QTest::newRow("mainland") << QByteArray("zh-Hans-CN") << QByteArray("zh-CN");
        QTest::newRow("Taiwan") << QByteArray("zh_TW") << QByteArray();
        QTest::newRow("traditional") << QByteArray("zh-Hant") << QByteArray();
        QTest::newRow("another") << QByteArray("pl") << QByteArray();
        QTest::newRow("begins alike") << QByteArray("des") << QByteArray();
        QTest::newRow("none") << QByteArray() << QByteArray();
    }
    void tags()
    {
        QFETCH(const QByteArray, tag);
        const std::optional<Language> found = languageOf(tag.toStdString());
        QTEST(found ? QByteArray(info(*found).tag.data()) : QByteArray(), "language");
    }

    /// With a low line for each space that keeps a line together.
    void numbers_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("written");
        QTest::newRow("English") << Language::English
                                 << QStringList{"$1,234", "$0.35", "1.2B", "644k", "12,345.5", "82 %", "−$840"};
        QTest::newRow("German") << Language::German << QStringList{"1.234_$",  "0,35_$", "1,2_Mrd.", "644_Tsd.",
                                                                   "12.345,5", "82 %",   "−840_$"};
        QTest::newRow("French") << Language::French
                                << QStringList{QStringLiteral("1\u202F234_$"),  "0,35_$", "1,2_Md", "644_k",
                                               QStringLiteral("12\u202F345,5"), "82 %",   "−840_$"};
        QTest::newRow("Spanish") << Language::Spanish
                                 << QStringList{"1234_$", "0,35_$", "1200_M", "644_mil", "12.345,5", "82 %", "−840_$"};
        QTest::newRow("Portuguese") << Language::BrazilianPortuguese
                                    << QStringList{"US$_1.234", "US$_0,35", "1,2_bi",  "644_mil",
                                                   "12.345,5",  "82%",      "−US$_840"};
        QTest::newRow("Japanese") << Language::Japanese
                                  << QStringList{"$1,234", "$0.35", "12億", "64.4万", "12,345.5", "82%", "−$840"};
        QTest::newRow("Chinese") << Language::SimplifiedChinese
                                 << QStringList{"US$1,234", "US$0.35", "12亿", "64.4万", "12,345.5", "82%", "−US$840"};
    }
    void numbers()
    {
        QFETCH(const Language, language);
        QTEST((QStringList{words(Quantity::money(1234), language), words(Quantity::money(0.35), language),
                           words(Quantity::compactCount(1.2e9), language),
                           words(Quantity::compactCount(643900), language),
                           words(Quantity::rounded(12345.5, 9), language), words(Quantity::percent(0.82), language),
                           words(Quantity::money(-840), language)}),
              "written");
    }

    /// What is between two powers is rounded before its power is chosen.
    void powersAreChosenAfterRounding()
    {
        QCOMPARE(words(Quantity::compactCount(999950), Language::German), "1_Mio.");
        QCOMPARE(words(Quantity::compactCount(9999), Language::Japanese), "1万");
        QCOMPARE(words(Quantity::compactCount(9990), Language::Japanese), "9,990");
    }

    void whatIsOne_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QList<double>>("one");
        QTest::addColumn<QList<double>>("other");
        QTest::newRow("English") << Language::English << QList<double>{1} << QList<double>{0, 1.5, 2, 1000};
        QTest::newRow("German") << Language::German << QList<double>{1} << QList<double>{0, 1.5, 2, 1000};
        QTest::newRow("French") << Language::French << QList<double>{0, 1, 1.5} << QList<double>{2, 5, 1000};
        QTest::newRow("Spanish") << Language::Spanish << QList<double>{1} << QList<double>{0, 1.5, 2, 1000};
        QTest::newRow("Portuguese") << Language::BrazilianPortuguese << QList<double>{0, 1, 1.5} << QList<double>{2};
        QTest::newRow("Japanese") << Language::Japanese << QList<double>{} << QList<double>{0, 1, 2};
    }
    void whatIsOne()
    {
        QFETCH(const Language, language);
        QFETCH(const QList<double>, one);
        QFETCH(const QList<double>, other);
        const Catalog grammar = grammarOf(language);
        for (const double count : one)
            QVERIFY(grammar.pluralForm(Quantity::decimals(count, 1), grammar) == PluralForm::One);
        for (const double count : other)
            QVERIFY(grammar.pluralForm(Quantity::decimals(count, 1), grammar) == PluralForm::Other);
    }

    void capitals()
    {
        const Label cost{"parameter", "label_cost", "label", "Écart de coût"};
        QCOMPARE(inWords(cost.withinSentence(), grammarOf(Language::French)), std::string("écart de coût"));
        QCOMPARE(inWords(cost.withinSentence(), grammarOf(Language::German)), std::string("Écart de coût"));
        const Label rate{"parameter", "gpu_rate", "label", "GPU rate"};
        QCOMPARE(inWords(rate.withinSentence(), grammarOf(Language::Spanish)), std::string("GPU rate"));
        QCOMPARE(grammarOf(Language::French).atStart("économie"), std::string("Économie"));
        QCOMPARE(grammarOf(Language::French).atStart("÷ 2"), std::string("÷ 2"));
        QCOMPARE(grammarOf(Language::Japanese).atStart("api"), std::string("api"));
    }

    void abbreviationsKeepTheirCapitals()
    {
        const auto within = [](const char* text) {
            return inWords(Label{"parameter", "gpu_rate", "label", text}.withinSentence());
        };
        QCOMPARE(within("Labeling cost"), std::string("labeling cost"));
        QCOMPARE(within("GPU rate"), std::string("GPU rate"));
        QCOMPARE(within("A"), std::string("A"));
        QCOMPARE(within("already"), std::string("already"));
        QCOMPARE(within(""), std::string());
    }

    void figuresStayOnTheirLine()
    {
        const Catalog german = unbroken(grammarOf(Language::German));
        QCOMPARE(QString::fromStdString(inWords(Quantity::percent(0.5), german)), QStringLiteral("50\u00A0%"));
        QCOMPARE(inWords(Quantity::percent(0.5), grammarOf(Language::German)), std::string("50 %"));
    }

    void percentsOfAUnit()
    {
        const Unit& percent = *findUnit("%");
        QCOMPARE(shownValue(percent, 5).text(), std::string("5 %"));
        QCOMPARE(shownValue(percent, 5, grammarOf(Language::Japanese)).text(), std::string("5%"));
        QCOMPARE(valueAsLabel(percent, 5, 3, grammarOf(Language::BrazilianPortuguese)), std::string("5%"));
    }

    /// One of a unit reads as one.
    void unitsOfOne()
    {
        const Unit& hours = *findUnit("hours");
        QCOMPARE(shownValue(hours, 1).text(), std::string("1 hour"));
        QCOMPARE(shownValue(hours, 2).text(), std::string("2 hours"));
        const LabelTexts texts{{{
                                    "unit",
                                    "hours",
                                    "suffix",
                                },
                                "Stunden"},
                               {{"unit", "hours", "suffix_of_one"}, "Stunde"}};
        Catalog german = grammarOf(Language::German);
        german.labels = &texts;
        QCOMPARE(shownValue(hours, 1, german).text(), std::string("1 Stunde"));
        QCOMPARE(shownValue(hours, 1.5, german).text(), std::string("1,5 Stunden"));
    }
};

QTEST_APPLESS_MAIN(LanguagesTest)
#include "languages_test.moc"
