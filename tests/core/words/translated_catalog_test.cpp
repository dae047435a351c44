// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/translated_catalog.h"

#include "core/words/english.h"

#include <QTest>

#include <array>

using namespace breakeven;

namespace {

constexpr std::array labels{Label{"option", "hybrid", "name", "Hybrid"},
                            Label{"option", "rented_gpu", "name", "Rented GPU"}};

} // namespace

class TranslatedCatalogTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatItIsGiven()
    {
        const TranslatedCatalog german(
            grammarOf(Language::German), labels,
            [](std::string_view original, const std::string& name, int count) -> std::string {
                if (name == "payback.nothing")
                    return "Es ist nichts zurückzuholen.";
                if (name == "span.months(count)")
                    return count == 1 ? "{count} Monat" : "{count} Monate";
                if (name == "option.rented_gpu.name")
                    return "Gemietete GPU";
                return std::string(original);
            });
        const auto words = [&](const Message& message) { return inWords(message, german.catalog()); };
        QCOMPARE(words({"payback.nothing"}), std::string("Es ist nichts zurückzuholen."));
        QCOMPARE(inWords(Quantity::monthSpan(1), german.catalog()), std::string("1 Monat"));
        QCOMPARE(inWords(Quantity::monthSpan(4.9), german.catalog()), std::string("4,9 Monate"));
        QCOMPARE(inWords(labels[1], german.catalog()), std::string("Gemietete GPU"));
        QVERIFY(german.missing().empty());
    }

    void whatIsMissingStaysEnglishAndIsNamed()
    {
        const TranslatedCatalog none(grammarOf(Language::German), labels,
                                     [](std::string_view, const std::string&, int) { return std::string(); });
        QCOMPARE(inWords(Message{"payback.nothing"}, none.catalog()), inWords(Message{"payback.nothing"}));
        QCOMPARE(inWords(labels[0], none.catalog()), std::string("Hybrid"));
        QVERIFY(none.missing().size() > englishEntries.size()); // plurals count twice
        QVERIFY(std::ranges::find(none.missing(), "option.hybrid.name") != none.missing().end());
    }
};

QTEST_APPLESS_MAIN(TranslatedCatalogTest)
#include "translated_catalog_test.moc"
