// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/message.h"

#include "core/words/english.h"
#include "core/words/numbers.h"
#include "core/words/phrases.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace breakeven;

namespace {

/// German for two messages; what it lacks stays English.
constexpr std::array germanEntries{
    CatalogEntry{"verdict.saves(volume, saving)", "Es spart {saving} im Monat bei {volume} Anfragen."},
    CatalogEntry{"verdict.always_cheaper(option)", "{option} ist bei jeder Menge billiger."},
};
constexpr auto germanByEnglish = translationsOf(germanEntries, std::array{PluralForm::One});

std::string inGerman(const Quantity& quantity)
{
    std::string text = inEnglish(quantity);
    for (char& c : text)
        c = c == ',' ? '.' : c == '.' ? ',' : c;
    return text;
}

std::string labelInGerman(const Label& label)
{
    return label.row == "rented_gpu" ? "Gemietete GPU" : std::string(label.english);
}

PluralForm formInGerman(const Quantity& quantity)
{
    return quantity.value == 1 ? PluralForm::One : PluralForm::Other;
}

std::string asItIs(std::string words)
{
    return words;
}

constexpr Catalog german{englishEntries, germanByEnglish, inGerman, labelInGerman, formInGerman, asItIs};

/// Polish counts in three ways: 1 serwer, 2 serwery, 5 serwerów, 22 serwery.
constexpr std::array polishEntries{
    CatalogEntry{.name = "measure.servers(count)",
                 .text = "{count} serwera",
                 .one = "{count} serwer",
                 .counted = "count",
                 .few = "{count} serwery",
                 .many = "{count} serwerów"},
    CatalogEntry{"verdict.cheaper_still(option, difference)", "O {difference} miesięcznie taniej: {option}."},
};
constexpr auto polishByEnglish =
    translationsOf(polishEntries, std::array{PluralForm::One, PluralForm::Few, PluralForm::Many});

PluralForm formInPolish(const Quantity& quantity)
{
    const double count = quantity.value;
    if (count != std::floor(count))
        return PluralForm::Other;
    const int last = static_cast<int>(std::fmod(count, 10));
    const int lastTwo = static_cast<int>(std::fmod(count, 100));
    if (count == 1)
        return PluralForm::One;
    return last >= 2 && last <= 4 && lastTwo / 10 != 1 ? PluralForm::Few : PluralForm::Many;
}

constexpr Catalog polish{englishEntries, polishByEnglish, inGerman, labelInGerman, formInPolish, asItIs};

QString words(const Message& message)
{
    return QString::fromStdString(inWords(message));
}

constexpr Label rented{"option", "rented_gpu", "name", "Rented GPU"};

} // namespace

class MessageTest : public QObject {
    Q_OBJECT

private slots:
    void isAPlainValue()
    {
        const Message a{"verdict.saves(volume, saving)", Quantity::compactCount(1e6), Quantity::money(2085)};
        Message b = a;
        QVERIFY(a == b);
        QCOMPARE(a.id(), std::string_view("verdict.saves"));
        QVERIFY(a.argument("saving") != nullptr && a.argument("option") == nullptr);
        QVERIFY(std::get<Quantity>(a.argument("saving")->value()) == Quantity::money(2085));
        b = {"verdict.saves(volume, saving)", Quantity::compactCount(1e6), Quantity::money(2086)};
        QVERIFY(a != b);
        QVERIFY(a != Message{});
        QVERIFY(Message{}.empty() && inWords(Message{}).empty());
    }

    void putsItsArgumentsInWords()
    {
        QCOMPARE(words({"verdict.saves(volume, saving)", Quantity::compactCount(1e6), Quantity::money(2085)}),
                 "You are at 1M: it saves $2,085 a month.");
        QCOMPARE(words({"verdict.always_cheaper(option)", rented}), "Rented GPU is cheaper at every volume.");
        QCOMPARE(words({"naive.costs_as_much(baseline)", verbatim("{baseline} as it was given")}),
                 "costs as much as {baseline} as it was given");
        QCOMPARE(words(verbatim("{no argument} 100 %")), "{no argument} 100 %");
    }

    void hasAPlural()
    {
        const auto kept = [](double count) {
            return words({"warning.min_replicas.text(kept, needed, load)", Quantity::compactCount(count),
                          Quantity::compactCount(1), Quantity::rounded(0.47, 2)});
        };
        QCOMPARE(kept(1), "1 replica is kept online; 1 would carry the load of 0.47 GPUs at peak.");
        QCOMPARE(kept(2), "2 replicas are kept online; 1 would carry the load of 0.47 GPUs at peak.");
        const auto horizon = [](double months) {
            return words({"payback.is_not_back(upfront, horizon)", Quantity::money(500), Quantity::monthSpan(months)});
        };
        QCOMPARE(horizon(1), "The $500 up front is not back within the month.");
        QCOMPARE(horizon(12), "The $500 up front is not back within the 12 months.");
    }

    void sentencesAndLists()
    {
        const Message one = verbatim("One.");
        QCOMPARE(words(sentences({one, {}, verbatim("Two."), verbatim("Three.")})), "One. Two. Three.");
        QVERIFY(sentences({}, one) == one);
        QVERIFY(sentences({}).empty());
        const std::vector<Message> items{verbatim("a"), verbatim("b"), verbatim("c")};
        QCOMPARE(words(listed(items)), "a, b, c");
        QCOMPARE(words(listedWithAnd(items)), "a, b and c");
        QCOMPARE(words(listedWithAnd({verbatim("a")})), "a");
        QCOMPARE(words(listedWithOr(items)), "a, b or c");
        QCOMPARE(words(listedWithOr({verbatim("a")})), "a");
    }

    void labelsWithinASentence()
    {
        const auto within = [](const char* text) {
            return words(asMessage(Label{"parameter", "a", "label", text}.withinSentence()));
        };
        QCOMPARE(within("Labeling cost"), "labeling cost");
        QCOMPARE(within("GPU rate"), "GPU rate");
        QCOMPARE(words(asMessage(rented)), "Rented GPU");
    }

    /// A quantity is a number until a language writes it.
    void anotherLanguage()
    {
        const Message saves{"verdict.saves(volume, saving)", Quantity::fullCount(1234567), Quantity::money(12.5)};
        QCOMPARE(QString::fromStdString(inWords(saves, german)), "Es spart $12,50 im Monat bei 1.234.567 Anfragen.");
        QCOMPARE(QString::fromStdString(inWords(Message{"verdict.always_cheaper(option)", rented}, german)),
                 "Gemietete GPU ist bei jeder Menge billiger.");
        QCOMPARE(QString::fromStdString(inWords(Message{"payback.nothing"}, german)),
                 "There is nothing up front to get back.");
    }

    /// Another order of words, and other forms of the plural.
    void aLanguageWithThreePlurals()
    {
        const auto servers = [](double count) {
            return QString::fromStdString(
                inWords(Message{"measure.servers(count)", Quantity::rounded(count, 9)}, polish));
        };
        QCOMPARE(servers(1), QStringLiteral("1 serwer"));
        QCOMPARE(servers(2), QStringLiteral("2 serwery"));
        QCOMPARE(servers(5), QStringLiteral("5 serwerów"));
        QCOMPARE(servers(12), QStringLiteral("12 serwerów"));
        QCOMPARE(servers(22), QStringLiteral("22 serwery"));
        QCOMPARE(servers(1.5), QStringLiteral("1,5 serwera"));
        const Message cheaper{"verdict.cheaper_still(option, difference)", rented, Quantity::money(1234)};
        QCOMPARE(QString::fromStdString(inWords(cheaper)), "Rented GPU would be cheaper still, by $1,234 a month.");
        QCOMPARE(QString::fromStdString(inWords(cheaper, polish)), "O $1.234 miesięcznie taniej: Gemietete GPU.");
    }

    void whatBeginsASentence()
    {
        const Message cell{"report.begins_its_cell(words)", Message{"hidden.always_cheaper"}};
        QCOMPARE(words(cell), "Cheaper at every volume");
    }

    void readsAlike()
    {
        const auto volume = [](double count) { return asMessage(Quantity::compactCount(count)); };
        QVERIFY(readAlike(volume(643900), volume(644100)));
        QVERIFY(!readAlike(volume(643900), volume(645000)));
    }
};

QTEST_APPLESS_MAIN(MessageTest)
#include "message_test.moc"
