// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/catalog.h"

#include "core/words/english.h"
#include "core/words/languages.h"
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

std::string labelInGerman(const Label& label, const Catalog& /*catalog*/)
{
    return label.row == "rented_gpu" ? "Gemietete GPU" : std::string(label.english);
}

const Catalog german = [] {
    Catalog catalog = grammarOf(Language::German);
    catalog.translations = germanByEnglish;
    catalog.label = labelInGerman;
    return catalog;
}();

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

PluralForm formInPolish(const Quantity& quantity, const Catalog& /*catalog*/)
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

const Catalog polish = [] {
    Catalog catalog = german;
    catalog.translations = polishByEnglish;
    catalog.pluralForm = formInPolish;
    return catalog;
}();

QString words(const Message& message)
{
    return QString::fromStdString(inWords(message));
}

constexpr Label rented{"option", "rented_gpu", "name", "Rented GPU"};

} // namespace

class CatalogTest : public QObject {
    Q_OBJECT

private slots:
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

    /// A quantity is a number until a language writes it.
    void anotherLanguage()
    {
        const Message saves{"verdict.saves(volume, saving)", Quantity::fullCount(1234567), Quantity::money(12.5)};
        QCOMPARE(QString::fromStdString(inWords(saves, german)),
                 "Es spart 12,50\u00A0$ im Monat bei 1.234.567 Anfragen.");
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
        QCOMPARE(QString::fromStdString(inWords(cheaper, polish)), "O 1.234\u00A0$ miesięcznie taniej: Gemietete GPU.");
    }

    void whatBeginsASentence()
    {
        const Message cell{"report.begins_its_cell(words)", Message{"hidden.always_cheaper"}};
        QCOMPARE(words(cell), "Cheaper at every volume");
    }

    void anAbbreviationEndsASentence()
    {
        const Message pays{"verdict.always_cheaper(option)", verbatim("Acme Inc.")};
        QCOMPARE(words(pays), "Acme Inc. is cheaper at every volume.");
        QCOMPARE(words({"sentence(words)", verbatim("sold to Acme Inc.")}), "Sold to Acme Inc.");
        QCOMPARE(words({"sentence(words)", verbatim("and so on…")}), QStringLiteral("And so on…."));
    }

    void readsAlike()
    {
        const auto volume = [](double count) { return asMessage(Quantity::compactCount(count)); };
        QVERIFY(readAlike(volume(643900), volume(644100)));
        QVERIFY(!readAlike(volume(643900), volume(645000)));
    }

    /// A message stays English, and a form that a language has not is its form Other.
    void whatALanguageLacks()
    {
        const Message saves{"verdict.saves(volume, saving)", Quantity::fullCount(1), Quantity::money(1)};
        QCOMPARE(german.entry(*saves.english()).text, germanEntries[0].text);
        const Message nothing{"payback.nothing"};
        QCOMPARE(&german.entry(*nothing.english()), nothing.english());
        QCOMPARE(&english.entry(*saves.english()), saves.english());
        const CatalogEntry two{.name = "a(b)", .text = "other", .one = "one", .counted = "b", .two = "two"};
        QCOMPARE(two.id(), std::string_view("a"));
        QCOMPARE(two.form(PluralForm::One), std::string_view("one"));
        QCOMPARE(two.form(PluralForm::Two), std::string_view("two"));
        QCOMPARE(two.form(PluralForm::Other), std::string_view("other"));
        QVERIFY(two.form(PluralForm::Many).empty());
        const Message dual{"measure.servers(count)", Quantity::rounded(2, 9)};
        Catalog withDual = polish;
        withDual.pluralForm = [](const Quantity&, const Catalog&) { return PluralForm::Two; };
        QCOMPARE(QString::fromStdString(inWords(dual, withDual)), QStringLiteral("2 serwera"));
    }

    void whatStandsAloneIsInTheLanguageToo()
    {
        QCOMPARE(inWords(rented, german), std::string("Gemietete GPU"));
        QCOMPARE(inWords(Quantity::fullCount(1234), german), std::string("1.234"));
        const std::vector<Message> several{{"payback.nothing"}, {}, asMessage(Quantity::fullCount(1234))};
        QCOMPARE(inWords(several), (std::vector<std::string>{"There is nothing up front to get back.", "", "1,234"}));
    }
};

QTEST_APPLESS_MAIN(CatalogTest)
#include "catalog_test.moc"
