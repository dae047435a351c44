// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/language/number_style.h"

#include "core/inputs/parameter_table.h"
#include "core/inputs/typed/typed_value.h"
#include "core/words/phrases.h"
#include "widgets/language/shown_catalog.h"
#include "widgets/language/shown_language.h"

#include <QTest>

using namespace breakeven;

class NumberStyleTest : public QObject {
    Q_OBJECT

private slots:
    void whatLocalesWrite_data()
    {
        QTest::addColumn<QByteArray>("locale");
        QTest::addColumn<int>("style"); // −1 for none
        const auto number = [](NumberStyle style) { return static_cast<int>(style); };
        QTest::newRow("English") << QByteArray("en_US.UTF-8") << number(NumberStyle::PointAndComma);
        QTest::newRow("German") << QByteArray("de_DE.UTF-8") << number(NumberStyle::CommaAndPoint);
        QTest::newRow("Austrian") << QByteArray("de_AT@euro") << number(NumberStyle::CommaAndSpace);
        QTest::newRow("French") << QByteArray("fr_FR") << number(NumberStyle::CommaAndSpace);
        QTest::newRow("Japanese") << QByteArray("ja_JP.UTF-8") << number(NumberStyle::PointAndComma);
        QTest::newRow("Swiss") << QByteArray("de_CH.UTF-8") << number(NumberStyle::PointAndComma);
        for (const char* name : {"", "C", "C.UTF-8", "POSIX"})
            QTest::addRow("none: %s", name) << QByteArray(name) << -1;
    }
    void whatLocalesWrite()
    {
        QFETCH(const QByteArray, locale);
        const std::optional<NumberStyle> style = numberStyleOf(locale);
        QTEST(style ? static_cast<int>(*style) : -1, "style");
    }

    /// LC_ALL before LC_NUMERIC before LANG.
    void theDesktopsIsThatOfNumbers()
    {
        qputenv("LC_ALL", "");
        qputenv("LC_NUMERIC", "de_DE.UTF-8");
        qputenv("LANG", "en_US.UTF-8");
        QVERIFY(numberStyleOfDesktop() == NumberStyle::CommaAndPoint);
        qunsetenv("LC_NUMERIC");
        QVERIFY(numberStyleOfDesktop() == NumberStyle::PointAndComma);
        qputenv("LC_ALL", "C");
        QVERIFY(!numberStyleOfDesktop());
    }

    /// What is shown in a form is read in it.
    void whatIsShownIsRead()
    {
        for (const NumberStyle style : enumerators<NumberStyle>) {
            const ShownLanguage shown(Language::English, style);
            const std::string text = inWords(Quantity::fullCount(1234567), shownCatalog());
            QCOMPARE(text, std::string("1") + std::string(info(style).group) + "234" + std::string(info(style).group) +
                               "567");
            const Result<double> volume = parseTyped(rowOf(&Parameters::volume), text, shownCatalog());
            QVERIFY2(volume.ok(), text.c_str());
            QCOMPARE(*volume, 1234567.0);
            const std::string price = "0" + std::string(info(style).decimal) + "35";
            const Result<double> rate = parseTyped(rowOf(&Parameters::gpuRate), price, shownCatalog());
            QVERIFY2(rate.ok(), price.c_str());
            QCOMPARE(*rate, 0.35);
        }
        QCOMPARE(inWords(Quantity::fullCount(1234567), shownCatalog()), std::string("1,234,567"));
    }
};

QTEST_MAIN(NumberStyleTest)
#include "number_style_test.moc"
