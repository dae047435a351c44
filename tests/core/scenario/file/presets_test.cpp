// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/presets.h"

#include "core/advice/verdict/verdict.h"
#include "core/analysis/evaluation.h"
#include "core/evidence/prices/model_catalog.h"
#include "core/evidence/units/unit_catalog.h"
#include "core/evidence/units/unit_fill.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_format.h"
#include "tests/support/other_letters.h"
#include "tests/support/shared_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace breakeven;

namespace {

constexpr std::string_view ownGroup = "Common tasks";
constexpr std::string_view publishedGroup = "Published examples";
constexpr std::string_view testGroup = "Test cases";
constexpr std::size_t ownCount = 8;
constexpr std::size_t publishedCount = 19;

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// A scenario file's text with those members besides.
std::string fileWith(const std::string& members)
{
    return R"({"format": "breakeven-scenario", "version": 1, "name": "n")" + members + "}";
}

/// The lines of a scenario's file, whether or not another member follows.
QStringList linesOf(std::string_view text)
{
    QStringList lines = QString::fromUtf8(bytes(text)).split(QLatin1Char('\n'));
    for (QString& line : lines)
        if (line.endsWith(QLatin1Char(',')))
            line.chop(1);
    return lines;
}

/// Whether a file's line gives an input: a parameter, a choice or a switch.
bool givesAnInput(const QString& line)
{
    const std::string id = line.section(QLatin1Char('"'), 1, 1).toStdString();
    const auto hasId = [&id](const auto& row) { return row.id == id; };
    return findParameter(id) != nullptr || std::ranges::any_of(choiceTable, hasId) ||
           std::ranges::any_of(switchTable, hasId);
}

std::string_view groupAt(std::size_t index)
{
    return index < ownCount ? ownGroup : index < ownCount + publishedCount ? publishedGroup : testGroup;
}

/// The worked examples by id.
QMap<QString, QJsonObject> workedExamples()
{
    QMap<QString, QJsonObject> examples;
    const QJsonArray all = QJsonDocument::fromJson(test::workedExamples()).array();
    for (const auto& value : all)
        examples.insert(value[QStringLiteral("id")].toString(), value.toObject());
    return examples;
}

bool isPublished(const QJsonObject& example)
{
    return example[QStringLiteral("source")] != QStringLiteral("own test case");
}

/// What is done and paid before the first request, and labels: nothing in a published example that does not state it.
constexpr double Parameters::*statedOrNothing[]{&Parameters::memorySetupHours, &Parameters::labeledExamples,
                                                &Parameters::dataPrepHours,    &Parameters::trainingGpuHours,
                                                &Parameters::evaluationCost,   &Parameters::setupHours,
                                                &Parameters::retrainExamples};

Scenario scenarioOf(const QJsonObject& example)
{
    Scenario scenario;
    if (isPublished(example))
        for (double Parameters::*const member : statedOrNothing)
            scenario.parameters.*member = 0;
    const QJsonObject parameters = example[QStringLiteral("parameters")].toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        scenario.parameters.*(findParameter(it.key().toStdString())->member) = it->toDouble();
    scenario.focus = *optionTable.find(example[QStringLiteral("focus")].toString().toStdString());
    scenario.choices.hybridHosting =
        *optionTable.find(example[QStringLiteral("hybrid_hosting")].toString().toStdString());
    scenario.choices.amortizeUpfront = example[QStringLiteral("amortize_upfront")].toBool();
    scenario.shown = {};
    for (const auto& id : example[QStringLiteral("options")].toArray())
        scenario.shown.insert(*optionTable.find(id.toString().toStdString()));
    return scenario;
}

} // namespace

class PresetsTest : public QObject {
    Q_OBJECT

private slots:
    void everyPresetIsReadInOrder()
    {
        const std::vector<Preset> all = everyPreset();
        QCOMPARE(all.size(), presetSources().size());
        QSet<QByteArray> ids;
        for (std::size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(all[i].id, std::string(presetSources()[i].id));
            ids.insert(bytes(all[i].id));
            QCOMPARE(all[i].group, std::string(groupAt(i)));
        }
        QCOMPARE(static_cast<std::size_t>(ids.size()), all.size());
    }

    // Those that say no more than their claims are opened from there.
    void theMenuOffersAllButSix()
    {
        const QStringList others{
            QStringLiteral("a-reserved-a10g-all-month-low-rate"), QStringLiteral("a-reserved-a10g-all-month-high-rate"),
            QStringLiteral("a-fine-tune-on-one-a100-low"),        QStringLiteral("a-fine-tune-on-one-a100-high"),
            QStringLiteral("a-fine-tuning-pipeline-low-end"),     QStringLiteral("a-fine-tuning-pipeline-high-end")};
        QStringList offered;
        for (const Preset& preset : presets()) {
            QVERIFY(preset.inMenu);
            offered << QString::fromStdString(preset.id);
        }
        QStringList expected;
        for (const Preset& preset : everyPreset())
            if (!others.contains(QString::fromStdString(preset.id)))
                expected << QString::fromStdString(preset.id);
        QCOMPARE(offered, expected);
        QCOMPARE(static_cast<std::size_t>(offered.size() + others.size()), everyPreset().size());
        for (const QString& id : others) {
            const std::optional<Preset> preset = findPreset(id.toStdString());
            QVERIFY2(preset && !preset->inMenu, qPrintable(id));
        }
    }

    void everyPresetSaysWhatItIs()
    {
        for (const Preset& preset : everyPreset()) {
            QVERIFY2(preset.question.ends_with('?'), preset.id.c_str());
            QVERIFY2(!preset.source.empty(), preset.id.c_str());
            QVERIFY2(!preset.scenario.name.empty() && !preset.scenario.notes.empty(), preset.id.c_str());
            QVERIFY2(preset.scenario.shown.contains(preset.scenario.focus), preset.id.c_str());
            QVERIFY2(preset.scenario.shown.contains(preset.scenario.baseline), preset.id.c_str());
        }
    }

    // An input that is newer than a preset need not be in its file, and has its default there.
    void everyPresetIsWrittenAsItIsButForNewerInputs()
    {
        for (const PresetSource& source : presetSources()) {
            const Result<ScenarioFile> file = parseScenario(source.text, std::string(source.id));
            QVERIFY2(file.ok(), source.id.data());
            const QStringList stated = linesOf(source.text);
            qsizetype next = 0;
            for (const QString& line : linesOf(formatScenario(file->scenario)))
                if (next < stated.size() && line == stated[next])
                    ++next;
                else
                    QVERIFY2(givesAnInput(line), qPrintable(QString::fromUtf8(bytes(source.id)) + line));
            QCOMPARE(next, stated.size());
        }
    }

    void aScenarioFromAPresetIsLikeAnyOther()
    {
        for (const Preset& preset : everyPreset())
            QCOMPARE(preset.scenario.unknown, std::string());
    }

    /// But for what it takes from the catalogs.
    void ticketTriageIsTheNewScenarioWithTodaysPrices()
    {
        const std::optional<Preset> triage = findPreset("support-ticket-triage");
        QVERIFY(triage);
        const Scenario fresh;
        for (const Parameter& row : parameterTable)
            if (provenanceOf(triage->scenario, row).origin != Origin::Catalog)
                QVERIFY2(triage->scenario.parameters.*row.member == row.defaultValue(), row.id.data());
        QVERIFY(triage->scenario.shown == fresh.shown);
        QVERIFY(triage->scenario.focus == fresh.focus);
        QVERIFY(triage->scenario.choices.hybridHosting == fresh.choices.hybridHosting);
        QCOMPARE(triage->scenario.choices.amortizeUpfront, fresh.choices.amortizeUpfront);

        const Evaluation evaluation = evaluate(triage->scenario);
        QCOMPARE(std::round(evaluation.focus().breakEven.settledVolume.value() / 1000), 701.0);
        QCOMPARE(std::round(evaluation.monthlySaving()), 1749.0);
    }

    void theOthersAreTheWorkedExamples()
    {
        const QMap<QString, QJsonObject> examples = workedExamples();
        QCOMPARE(static_cast<std::size_t>(examples.size()), everyPreset().size() - ownCount);
        for (auto it = examples.begin(); it != examples.end(); ++it) {
            const std::optional<Preset> preset = findPreset(it.key().toStdString());
            QVERIFY2(preset, qPrintable(it.key()));
            Scenario expected = scenarioOf(*it);
            expected.name = (*it)[QStringLiteral("name")].toString().toStdString();
            expected.notes = preset->scenario.notes;
            expected.asOf = preset->scenario.asOf;
            expected.sources = preset->scenario.sources;
            QVERIFY2(preset->scenario == expected, qPrintable(it.key()));
            QCOMPARE(preset->group, std::string(isPublished(*it) ? publishedGroup : testGroup));
        }
    }

    // Who wonders about a zero reads where it is from.
    void whatAnExampleDoesNotStateIsNothingAndSaysSo()
    {
        for (const Preset& preset : everyPreset()) {
            if (preset.group != publishedGroup)
                continue;
            const auto& sources = preset.scenario.sources;
            for (double Parameters::*const member : statedOrNothing)
                QCOMPARE(sources.contains(std::string(rowOf(member).id)), preset.scenario.parameters.*member == 0);
            for (const auto& [id, text] : sources) {
                QCOMPARE(text, std::string("None is stated where the example was published"));
                QCOMPARE(preset.scenario.parameters.*findParameter(id)->member, 0.0);
            }
        }
    }

    void everyMoneyValueOfOursNamesItsSourceAndDate()
    {
        const QRegularExpression date(QStringLiteral("\\b20\\d\\d\\b"));
        for (const Preset& preset : presets()) {
            if (preset.group != ownGroup)
                continue;
            QCOMPARE(preset.scenario.asOf, std::string("2026-11-29"));
            for (const Parameter& row : parameterTable) {
                if (!row.unitInfo().isMoney() || preset.scenario.parameters.*row.member == row.defaultValue())
                    continue;
                const auto& sources = preset.scenario.sources;
                const auto source = sources.find(row.id);
                const QString text = source == sources.end() ? QString() : QString::fromStdString(source->second);
                QVERIFY2(text.contains(date), (preset.id + ": " + std::string(row.id)).c_str());
            }
        }
    }

    void everyPresetComesToFiniteFigures()
    {
        for (const Preset& preset : everyPreset()) {
            const Evaluation evaluation = evaluate(preset.scenario);
            QVERIFY2(std::isfinite(evaluation.monthlySaving()), preset.id.c_str());
            for (const OptionResult& option : evaluation.options) {
                QVERIFY2(std::isfinite(option.total) && option.total > 0, preset.id.c_str());
                QVERIFY2(std::isfinite(option.overTime.horizonSaving), preset.id.c_str());
            }
        }
    }

    // The reason for having seven of them.
    void ourPresetsHaveDifferentAnswers_data()
    {
        QTest::addColumn<QByteArray>("cheapest");
        QTest::newRow("support-ticket-triage") << QByteArray("owned_hardware");
        QTest::newRow("retrieval-augmented-answers") << QByteArray("frontier_api");
        QTest::newRow("document-extraction") << QByteArray("serverless_gpu");
        QTest::newRow("content-moderation") << QByteArray("tuned_api");
        QTest::newRow("support-chat") << QByteArray("hybrid");
        QTest::newRow("code-completion") << QByteArray("rented_gpu");
        QTest::newRow("tariff-codes-around-the-clock") << QByteArray("provisioned_api");
    }
    void ourPresetsHaveDifferentAnswers()
    {
        QFETCH(QByteArray, cheapest);
        const std::optional<Preset> preset = findPreset(QTest::currentDataTag());
        QVERIFY(preset);
        QCOMPARE(bytes(info(evaluate(preset->scenario).cheapest).id), cheapest);
    }

    // The catalogs that they are from say the same.
    void thePresetOfReservedCapacityHasTheCatalogsFigures()
    {
        const std::vector<UnitOffer>& offers = builtInUnits();
        const auto offer = std::ranges::find(offers, "azure-openai-foundry/gpt-4.1/ptu-global", unitId);
        QVERIFY(offer != offers.end());
        const Scenario scenario = findPreset("tariff-codes-around-the-clock")->scenario;
        for (const SourcedValue& said : unitValues(*offer, UnitTerm::Month))
            QCOMPARE(scenario.parameters.*said.parameter->member, said.value);
        const ModelCatalog models = builtInModels();
        const TokenPrices& prices = pricesOn(*findModel(models, "gpt-4.1"), scenario.asOf).prices;
        QCOMPARE(scenario.parameters.apiInputPrice, prices.input);
        QCOMPARE(scenario.parameters.apiOutputPrice, prices.output);
        QCOMPARE(scenario.parameters.cachedPrice, 100 * *prices.cachedInput / prices.input);
    }

    // 2,000,000 · 1.15 · (1,500 + 4 · 250) tokens over 43,800 minutes take 43.8 units, sold by fives at $260 a month.
    void reservedCapacityPaysWhereTheLoadIsSteady()
    {
        const Evaluation evaluation = evaluate(findPreset("tariff-codes-around-the-clock")->scenario);
        QCOMPARE(evaluation.focus().fleet->gpus, 45.0);
        QCOMPARE(evaluation.focus().monthly.compute, 11700.0);
        QCOMPARE(evaluation.baseline().monthly.tokens, 14500.0);
        QCOMPARE(inWords(verdict(evaluation).front()),
                 std::string("Provisioned API first pays at 538k requests a month, and for good from 718k on; between "
                             "them the added units cost more than they save at first. You are at 2M: it saves $2,800 a "
                             "month."));
    }

    void whatAPresetSaysIsTakenOutOfTheScenario()
    {
        const std::string member = R"("preset": {"group": "g", "question": "q?", "source": "s"})";
        const Result<Preset> read = parsePreset("x", fileWith(R"(, "later": {"a": [1]}, )" + member));
        QVERIFY(read.ok());
        QCOMPARE(read->id, std::string("x"));
        QCOMPARE(read->group, std::string("g"));
        QCOMPARE(read->question, std::string("q?"));
        QCOMPARE(read->source, std::string("s"));
        QVERIFY(read->inMenu);
        QCOMPARE(read->scenario.name, std::string("n"));
        QCOMPARE(read->scenario.unknown, std::string(R"({"later":{"a":[1]}})"));
    }

    void aFaultNamesItsPlace_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("where");
        QTest::newRow("no preset") << fileWith("") << std::string("x.breakeven: /preset");
        QTest::newRow("not an object") << fileWith(R"(, "preset": "g")") << std::string("x.breakeven: /preset");
        QTest::newRow("no question") << fileWith(R"(, "preset": {"group": "g", "source": "s"})")
                                     << std::string("x.breakeven: /preset/question");
        QTest::newRow("empty source") << fileWith(R"(, "preset": {"group": "g", "question": "q?", "source": ""})")
                                      << std::string("x.breakeven: /preset/source");
        QTest::newRow("no text") << fileWith(R"(, "preset": {"group": 1, "question": "q?", "source": "s"})")
                                 << std::string("x.breakeven: /preset/group");
        QTest::newRow("no switch")
            << fileWith(R"(, "preset": {"group": "g", "question": "q?", "source": "s", "in_menu": 1})")
            << std::string("x.breakeven: /preset/in_menu");
        QTest::newRow("of the scenario") << fileWith(R"(, "parameters": {"volume": 1})")
                                         << std::string("x.breakeven: /parameters/volume");
    }
    void aFaultNamesItsPlace()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, where);
        const Result<Preset> read = parsePreset("x", text);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().where, where);
    }

    void thereIsNoPresetOfAnotherName() { QVERIFY(!findPreset("nothing") && !findPreset("")); }

    /// What is begun in a language is called so in it; figures and their sources stay.
    void whatIsStartedSpeaksTheLanguage()
    {
        const test::OtherLetters language;
        for (const Preset& preset : everyPreset()) {
            QVERIFY(startedFrom(preset, english) == preset.scenario);
            Scenario started = startedFrom(preset, language.catalog());
            QCOMPARE(started.name, test::inOtherLetters(preset.scenario.name));
            QCOMPARE(started.notes, test::inOtherLetters(preset.scenario.notes));
            QCOMPARE(started.tasks.size(), preset.scenario.tasks.size());
            for (std::size_t i = 0; i < started.tasks.size(); ++i) {
                QCOMPARE(started.tasks[i].name, test::inOtherLetters(preset.scenario.tasks[i].name));
                started.tasks[i].name = preset.scenario.tasks[i].name;
            }
            started.name = preset.scenario.name;
            started.notes = preset.scenario.notes;
            QVERIFY2(started == preset.scenario, preset.id.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(PresetsTest)
#include "presets_test.moc"
