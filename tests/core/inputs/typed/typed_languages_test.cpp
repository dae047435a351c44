// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/parameter_table.h"
#include "core/inputs/typed/typed_sum.h"
#include "core/inputs/typed/typed_value.h"
#include "core/words/catalog.h"
#include "core/words/languages.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <random>

using namespace breakeven;

namespace {

const Parameter& row(const QByteArray& id)
{
    return *findParameter(id.constData());
}

Catalog catalogOf(const QByteArray& tag)
{
    return grammarOf(*languageOf(tag.toStdString()));
}

QByteArray readText(const Result<double>& read)
{
    return read ? QByteArray::number(*read, 'g', 17)
                : QByteArray::fromStdString("refused: " + inWords(read.error().what));
}

/// Some units of a translation, by their names: their suffix.
LabelTexts unitsOf(std::initializer_list<std::pair<std::string_view, const char*>> rows)
{
    LabelTexts texts;
    for (const auto& [unit, suffix] : rows)
        texts[{"unit", unit, "suffix"}] = suffix;
    return texts;
}

} // namespace

/// What people type in each of the languages.
class TypedLanguagesTest : public QObject {
    Q_OBJECT

private slots:
    /// In `tags`, separated by spaces, each of the texts is read as the value, or refused with words that hold `hint`.
    void texts_data()
    {
        QTest::addColumn<QByteArray>("tags");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArrayList>("texts");
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("hint"); // empty if they are read
        int count = 0;
        const auto add = [&count](const char* tags, const char* id, const QByteArrayList& texts, double value,
                                  const char* hint) {
            QTest::newRow((QByteArray::number(++count) + ' ' + texts.front()).constData())
                << QByteArray(tags) << QByteArray(id) << texts << value << QByteArray(hint);
        };
        const auto reads = [&add](const char* tags, const char* id, const QByteArrayList& texts, double value) {
            add(tags, id, texts, value, "");
        };
        const auto refuses = [&add](const char* tags, const char* id, const QByteArrayList& texts, const char* hint) {
            add(tags, id, texts, 0, hint);
        };
        const auto all = "en de fr es pt-BR ja zh-CN";
        const auto commas = "de fr es pt-BR";
        const auto points = "en ja zh-CN";
        reads(all, "gpu_rate", {"0.35", ".35", "+0.35", "$0.35", "US$ 0.35", "0.35 $", "3.5e-1", "0.3500"}, 0.35);
        reads(all, "volume", {"12000", "12k", "12 K", "0.012M", "1.2e4"}, 12000);
        reads(all, "volume", {"1,234,567"}, 1234567);
        reads(all, "input_tokens", {"1,234.5", "1234.5"}, 1234.5);
        reads(all, "monthly_growth", {"-2.5", "−2.5 %"}, -2.5);

        reads(commas, "gpu_rate", {"0,35", ",35", "+0,35", "0,35 $", "$0,35", "US$ 0,35", "0,35 US$", "3,5e-1"}, 0.35);
        reads(commas, "gpu_rate", {"1,5", "1.5", "1,50", "01,5", "1,500", "1.500", "1,5 /hour"}, 1.5);
        reads(commas, "input_tokens",
              {"1234,5", "1.234,5", "1 234,5", "1\u00A0234,5", "1\u202F234,5", "1,234.5", "1 234.5", "1.234,50"},
              1234.5);
        reads(commas, "volume", {"1.234.567", "1 234 567", "1\u202F234\u202F567", "1234567", "1.234.567,0"}, 1234567);
        reads(commas, "volume", {"12.345", "12,345", "12 345"}, 12345); // 12.345 requests a month there are not
        reads(commas, "server_price", {"0,125", "0.125"}, 0.125);
        reads(commas, "server_price", {"1234,567", "1234.567"}, 1234.567);
        reads(commas, "volume", {"1,5M", "1,500e6", "1.500e6"}, 1500000);
        refuses(commas, "server_price", {"1.500", "1,500", "1,500 $"}, "can be read in two ways: write 1500 or 1,5");
        refuses(commas, "server_price", {"12.345", "12,345"}, "write 12345 or 12,3450");
        refuses(commas, "volume", {"1.500k", "1,500 k"}, "write 1500k or 1,5k");
        refuses(
            commas, "server_price",
            {"1.23,5", "1,2,3", "12,34,567", "1.234,5,6", "1.234.56", "1234.567,5", "12345 678", "1,500 500", "0 500"},
            "is not a number: Server price");
        refuses(commas, "server_price", {"1 2", "1 23", "1 2345"}, "is not one number");
        refuses(commas, "gpu_rate", {"60,5", "0,04", "12.345,6"}, "is out of range");
        refuses(commas, "training_epochs", {"2,5"}, "is not whole");

        refuses(points, "gpu_rate", {"1,5", "1,5 $"}, "write 1.5");
        refuses(points, "gpu_rate", {"0,35"}, "write 0.35");
        refuses(points, "server_price", {"1.500"}, "write 1500 or 1.5");
        refuses(points, "volume", {"12.345"}, "if thousands are meant, write 12,345");
        refuses(points, "volume", {"12 345"}, "is not one number");
        reads(points, "volume", {"12,345"}, 12345);

        reads("de", "volume",
              {"1,2 Mio.", "1,2 Mio", "1,2Mio.", "1,2 mio.", "1,2\u00A0Mio. /month", "1.2 Mio.", "1200 Tsd."}, 1200000);
        reads("de", "volume", {"644 Tsd.", "644 tsd"}, 644000);
        reads("de", "volume", {"1 Mrd."}, 1e9);
        reads("de", "gpu_price", {"8 Tsd. $", "8 Tsd. $ /GPU", "$ 8 Tsd."}, 8000);
        refuses("de", "volume", {"1.500 Tsd."}, "write 1500 Tsd. or 1,5 Tsd.");
        refuses("de", "volume", {"1 Bio."}, "is out of range");
        reads("fr", "volume", {"1,2 M", "1,2\u00A0M", "1 200 k"}, 1200000);
        reads("fr", "volume", {"1 Md", "1 md", "1B"}, 1e9);
        reads("es", "volume", {"3 mil", "3mil", "3 MIL"}, 3000);
        reads("es", "volume", {"1000 M"}, 1e9);
        refuses("es", "volume", {"1 B"}, "is out of range"); // a billón
        reads("pt-BR", "volume", {"3 mil"}, 3000);
        reads("pt-BR", "volume", {"1,2 mi"}, 1200000);
        reads("pt-BR", "volume", {"1 bi"}, 1e9);
        reads("ja zh-CN", "volume", {"100万", "100 万", "1００万", "１００万", "1,000k"}, 1000000);
        reads("ja zh-CN", "gpu_rate", {"１．５", "$１．５", "1.5　$"}, 1.5);
        reads("ja", "volume", {"1億"}, 1e8);
        reads("zh-CN", "volume", {"1亿"}, 1e8);
        refuses("zh-CN", "volume", {"1万亿"}, "is out of range");
        refuses("en", "volume", {"100万", "3 mil", "1.2 Mio.", "１２"}, "Requests per month can be");
        refuses("de", "volume", {"3 mil", "100万"}, "has another unit");
    }
    void texts()
    {
        QFETCH(const QByteArray, tags);
        QFETCH(const QByteArray, id);
        QFETCH(const QByteArrayList, texts);
        QFETCH(const QByteArray, hint);
        QFETCH(const double, value);
        for (const QByteArray& tag : tags.split(' '))
            for (const QByteArray& text : texts) {
                const Catalog catalog = catalogOf(tag);
                const Result<double> read = parseTyped(row(id), text.toStdString(), catalog);
                const QByteArray told = tag + ": " + text + ": " + readText(read);
                if (hint.isEmpty())
                    QVERIFY2(read.ok() && *read == value, told.constData());
                else
                    QVERIFY2(!read.ok() && readText(read).contains(hint), told.constData());
            }
    }

    void sums_data()
    {
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("answer");
        const auto add = [](const char* text, const char* tag, const char* id, const char* answer) {
            QTest::newRow(text) << QByteArray(tag) << QByteArray(id) << QByteArray(answer);
        };
        add("0,86*2", "de", "gpu_rate", "1.72");
        add("0.86 × 2", "de", "gpu_rate", "1.72");
        add("12k/30", "de", "volume", "400");
        add("1,2 Mio./30", "de", "volume", "40000");
        add("(1,2 Mio. + 300 Tsd.) / 2", "de", "volume", "750000");
        add("(1 + 2) Mio.", "de", "volume", "3000000");
        add("1 200 + 1.300,5", "fr", "input_tokens", "2500.5");
        add("1,5 /hour * 2", "es", "gpu_rate", "3");
        add("120万/30", "ja", "volume", "40000");
        add("（１＋２）万", "ja", "volume", "30000");
        add("3 mil - 1 mil", "pt-BR", "volume", "2000");
        add("1.500 * 2", "de", "volume", R"(refused: "1.500" can be read in two ways: write 1500 or 1,5)");
        add("1,2340*2", "de", "gpu_rate", "2.468");
        add("1,5 + ", "de", "gpu_rate", R"(refused: "1,5 +" can't be worked out from behind "1,5 +" on)");
    }
    void sums()
    {
        QFETCH(const QByteArray, tag);
        QFETCH(const QByteArray, id);
        const Catalog catalog = catalogOf(tag);
        const Result<double> read = parseSum(row(id), QTest::currentDataTag(), catalog);
        QTEST(read ? QByteArray::number(*read, 'g', 12) : readText(read), "answer");
    }

    void ranges_data()
    {
        QTest::addColumn<QByteArray>("tags");
        const auto add = [](const char* text, const char* tags) { QTest::newRow(text) << QByteArray(tags); };
        add("0,5 to 1,2", "de fr es pt-BR");
        add("0,5 – 1,2", "de fr es pt-BR");
        add("0,5 .. 1,2", "de fr es pt-BR");
        add("0,5–1,2 $", "de fr es pt-BR");
        add("0,5 bis 1,2", "de");
        add("0,5 à 1,2", "fr");
        add("0,5 a 1,2", "es pt-BR");
        add("0.5から1.2", "ja");
        add("0.5〜1.2", "ja");
        add("0.5～1.2", "ja zh-CN");
        add("0.5至1.2", "zh-CN");
        add("0.5到1.2", "zh-CN");
        add("0.5 to 1.2", "en de fr es pt-BR ja zh-CN");
    }
    void ranges()
    {
        QFETCH(const QByteArray, tags);
        for (const QByteArray& tag : tags.split(' ')) {
            const Catalog catalog = catalogOf(tag);
            const auto range = parseTypedRange(row("gpu_rate"), QTest::currentDataTag(), catalog);
            QVERIFY2(range && range->ok(), tag.constData());
            QCOMPARE(range->value().low, 0.5);
            QCOMPARE(range->value().high, 1.2);
        }
    }

    /// Units as a translation names them, the English ones, and none.
    void unitsOfATranslation_data()
    {
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArrayList>("texts");
        QTest::addColumn<double>("value");
        const auto add = [](const char* tag, const char* id, double value, const QByteArrayList& texts) {
            QTest::addRow("%s %s", tag, id) << QByteArray(tag) << QByteArray(id) << texts << value;
        };
        add("de", "gpu_rate", 0.35,
            {"0,35 $/Std.", "0,35\u00A0$ /Std.", "0,35 /std", "$0.35 /hour", "0,35 $ /Std. * 1", "0,35 $"});
        add("de", "horizon_months", 12, {"12 Monate", "12 Monat", "12 months", "6 Monate * 2", "24 Monate/2"});
        add("de", "api_input_price", 3, {"3 $ /Mio. Token", "3,00 $/Mio. Token", "3 /Mio. Token", "1,5 /Mio. Token*2"});
        add("fr", "gpu_rate", 0.35, {"0,35\u00A0$ /unité-heure", "0,175 $/unité-heure*2"});
        add("ja", "volume", 6000, {"6000/月", "6,000 /月", "0.6万/月", "0.3万 /月 * 2", "1.2万/月/2"});
        add("ja", "cached_price", 10, {"10 %（入力比）", "10%(入力比)", "10%", "１０％（入力比）"});
        add("ja", "api_input_price", 3, {"$3 /100万トークン", "3/100万トークン", "$1.5 /100万トークン * 2"});
        add("ja", "input_tokens", 50000, {"5万トークン", "5 万 トークン", "50,000トークン"});
    }
    void unitsOfATranslation()
    {
        QFETCH(const QByteArray, tag);
        QFETCH(const QByteArray, id);
        QFETCH(const QByteArrayList, texts);
        QFETCH(const double, value);
        LabelTexts units =
            tag == "de"   ? unitsOf({{"USD/GPU-hour", "/Std."}, {"USD/1M tokens", "/Mio. Token"}, {"months", "Monate"}})
            : tag == "fr" ? unitsOf({{"USD/GPU-hour", "/unité-heure"}})
                          : unitsOf({{"requests/month", "/月"},
                                     {"% of input price", "%（入力比）"},
                                     {"USD/1M tokens", "/100万トークン"},
                                     {"tokens/request", "トークン"}});
        units[{"unit", "months", "suffix_of_one"}] = "Monat";
        Catalog catalog = catalogOf(tag);
        catalog.labels = &units;
        for (const QByteArray& text : texts) {
            const Result<double> read = parseSum(row(id), text.toStdString(), catalog);
            QVERIFY2(read.ok() && *read == value, (text + ": " + readText(read)).constData());
        }
    }

    void aUnitOfAnotherLanguageIsNone()
    {
        QVERIFY(!parseTyped(row("horizon_months"), "12 Monate", catalogOf("fr")).ok());
    }

    void numbersWithoutAUnit()
    {
        const Catalog german = catalogOf("de");
        QCOMPARE(parseNumber("12,5", german), std::optional(12.5));
        QCOMPARE(parseNumber("12.5", german), std::optional(12.5));
        QCOMPARE(parseNumber("12,345", german), std::nullopt);
        QCOMPARE(parseNumber("1,5"), std::nullopt);
        for (const LanguageInfo& language : languageTable)
            for (const double number : {12.345, 0.001, 1234.567, 1e9, -0.5, 1e300}) {
                const Catalog catalog = grammarOf(language.language);
                QCOMPARE(parseNumber(typedNumber(number, catalog), catalog), std::optional(number));
            }
    }

    void theTextToEdit()
    {
        const Catalog german = catalogOf("de");
        QCOMPARE(typedValue(row("gpu_rate"), 0.35, german), std::string("0,35"));
        QCOMPARE(typedValue(row("server_price"), 1.234, german), std::string("1,2340"));
        QCOMPARE(typedValue(row("gpu_rate"), 1.234, german), std::string("1,234"));
        QCOMPARE(typedValue(row("volume"), 1.234, german), std::string("1,2340")); // no value, but no thousands either
        QCOMPARE(typedValue(row("volume"), 1234567, german), std::string("1234567"));
        QCOMPARE(typedValue(row("server_price"), 1e-7, german), std::string("1e-07"));
        QCOMPARE(typedValue(row("volume"), 123.456, catalogOf("ja")), std::string("123.4560"));
    }

    void everyValueComesBackBitForBit_data()
    {
        QTest::addColumn<Catalog>("catalog");
        for (const LanguageInfo& language : languageTable)
            QTest::newRow(language.tag.data()) << grammarOf(language.language);
    }
    void everyValueComesBackBitForBit()
    {
        QFETCH(const Catalog, catalog);
        std::mt19937_64 random(20);
        std::uniform_real_distribution<double> share(0, 1);
        for (const Parameter& parameter : parameterTable) {
            const auto [low, high] = parameter.range;
            const auto returns = [&](double wanted) {
                const double value =
                    parameter.range.clamp(parameter.scale == Scale::Integer ? std::round(wanted) : wanted);
                const std::string text = typedValue(parameter, value, catalog);
                for (const Result<double>& back :
                     {parseTyped(parameter, text, catalog), parseSum(parameter, text, catalog)})
                    QVERIFY2(back.ok() &&
                                 std::bit_cast<std::uint64_t>(*back) == std::bit_cast<std::uint64_t>(value + 0.0),
                             (std::string(parameter.id) + ' ' + text + ": " + readText(back).toStdString()).c_str());
            };
            for (const double value : {low, high, parameter.slider.low, parameter.slider.high, parameter.defaultValue(),
                                       1e-5, 5e-324, 0.001})
                returns(value);
            for (int i = 0; i < 500 && !QTest::currentTestFailed(); ++i) {
                returns(low + share(random) * (high - low));
                returns(std::round((low + share(random) * (high - low)) * 1000) / 1000);
                returns(std::round(share(random) * 2e6) / 1000); // where "1,234" is doubtful
                if (low > 0)
                    returns(low * std::pow(high / low, share(random)));
            }
        }
    }

    void noTextBreaksIt()
    {
        std::mt19937 random(7);
        const QStringList pieces =
            QStringLiteral("0|1|5|9|.|,|-|+|$|%|k|M|B|e| |/|×|万|Mio.|mil|(|)|*|１|。|\u00A0|bis").split(u'|');
        std::uniform_int_distribution<qsizetype> piece(0, pieces.size() - 1);
        for (int i = 0; i < 50000; ++i) {
            QString text;
            for (int n = 0; n < 1 + i % 12; ++n)
                text += pieces[piece(random)];
            const Catalog catalog =
                grammarOf(languageTable[static_cast<std::size_t>(i) % languageTable.size()].language);
            const Parameter& parameter = parameterTable[static_cast<std::size_t>(i) % parameterTable.size()];
            const Result<double> result = parseSum(parameter, text.toStdString(), catalog);
            QVERIFY2(result.ok() ? parameter.accepts(*result) : !result.error().what.empty(), qPrintable(text));
        }
    }
};

QTEST_APPLESS_MAIN(TypedLanguagesTest)
#include "typed_languages_test.moc"
