// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/presets/preset_values.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_format.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace breakeven;

namespace {

constexpr std::string_view ownGroup = "Common tasks";

std::vector<Preset> ownPresets()
{
    std::vector<Preset> own = everyPreset();
    std::erase_if(own, [](const Preset& preset) { return preset.group != ownGroup; });
    return own;
}

/// Writes a preset's file anew with what the catalogs say now; what else stands in it stays.
void writeAnew(const Preset& preset, const std::vector<SourcedValue>& values)
{
    const auto source = std::ranges::find(presetSources(), preset.id, &PresetSource::id);
    const Result<ScenarioFile> file = parseScenario(source->text, preset.id);
    QFile out(test::inTree(QStringLiteral("resources/presets/%1.breakeven").arg(QString::fromStdString(preset.id))));
    QVERIFY(file.ok() && out.open(QIODevice::WriteOnly));
    const std::string text = formatScenario(withValues(file->scenario, values));
    QCOMPARE(out.write(text.data(), static_cast<qint64>(text.size())), static_cast<qint64>(text.size()));
}

Preset made(const PresetPicks& picks)
{
    Preset preset;
    preset.id = "p";
    preset.scenario.asOf = "2026-11-29";
    preset.picks = picks;
    return preset;
}

} // namespace

/// With BREAKEVEN_WRITE_PRESETS=1 the presets' files are written anew.
class PresetValuesTest : public QObject {
    Q_OBJECT

private slots:
    void ourPresetsHaveWhatTheCatalogsFillIn_data()
    {
        QTest::addColumn<QString>("id");
        for (const Preset& preset : ownPresets())
            QTest::newRow(preset.id.c_str()) << QString::fromStdString(preset.id);
    }
    void ourPresetsHaveWhatTheCatalogsFillIn()
    {
        QFETCH(QString, id);
        const Preset preset = *findPreset(id.toStdString());
        const Result<std::vector<SourcedValue>> values = presetValues(preset);
        QVERIFY2(values.ok(), values.ok() ? "" : inWords(values.error().what).c_str());
        if (qEnvironmentVariableIsSet("BREAKEVEN_WRITE_PRESETS"))
            return writeAnew(preset, *values);
        const Scenario& scenario = preset.scenario;
        for (const SourcedValue& said : *values) {
            QVERIFY2(scenario.parameters.*said.parameter->member == said.value, said.parameter->id.data());
            const auto source = scenario.sources.find(said.parameter->id);
            QVERIFY2(source != scenario.sources.end() && source->second == said.source, said.parameter->id.data());
        }
    }

    void theyTakePricesAndThroughputFromTheCatalogs()
    {
        for (const Preset& preset : ownPresets()) {
            const Result<std::vector<SourcedValue>> values = presetValues(preset);
            QVERIFY(values.ok());
            for (double Parameters::*const member :
                 {&Parameters::apiInputPrice, &Parameters::apiOutputPrice, &Parameters::smallInputPrice,
                  &Parameters::gpuRate, &Parameters::prefillThroughput, &Parameters::decodeThroughput,
                  &Parameters::gpusPerReplica, &Parameters::gpuPrice, &Parameters::powerPerGpu}) {
                const auto filled = [member](const SourcedValue& said) { return said.parameter->member == member; };
                QVERIFY2(std::ranges::count_if(*values, filled) == 1, preset.id.c_str());
            }
        }
    }

    /// 1,207 output tokens a second while it read 781 tokens for 128: 1,207·(1 + 781/1,280).
    void readingIsNotCountedTwice()
    {
        const Scenario triage = findPreset("support-ticket-triage")->scenario;
        QCOMPARE(triage.parameters.decodeThroughput, 1207 * (1 + 781.0 / 1280));
        QCOMPARE(triage.parameters.prefillThroughput, 12070 * (1 + 781.0 / 1280));
    }

    void whatNoCatalogHasIsNamed_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key :
             {"model", "small_model", "gpu", "runs", "precision", "load", "serverless", "unit", "term"})
            QTest::newRow(key) << key;
    }
    void whatNoCatalogHasIsNamed()
    {
        QFETCH(QString, key);
        PresetPicks picks{"gpt-4.1",
                          "gpt-4.1-mini",
                          findPreset("support-ticket-triage")->picks.gpu,
                          "Llama-3.1-8B",
                          "8",
                          "latency",
                          findPreset("code-completion")->picks.serverless,
                          "azure-openai-foundry/gpt-4.1/ptu-global",
                          "month"};
        QVERIFY(presetValues(made(picks)).ok());
        const std::map<QString, std::string*> members{{"model", &picks.model},
                                                      {"small_model", &picks.smallModel},
                                                      {"gpu", &picks.gpu},
                                                      {"runs", &picks.runs},
                                                      {"precision", &picks.precision},
                                                      {"load", &picks.load},
                                                      {"serverless", &picks.serverless},
                                                      {"unit", &picks.unit},
                                                      {"term", &picks.term}};
        *members.at(key) = "nothing";
        const Result<std::vector<SourcedValue>> values = presetValues(made(picks));
        QVERIFY(!values.ok());
        QCOMPARE(values.error().where, "p.breakeven: " + key.toStdString());
        QCOMPARE(inWords(values.error().what), std::string("\"nothing\" is in no catalog"));
    }

    void pricesNeedADay()
    {
        PresetPicks picks;
        picks.model = "gpt-4.1";
        Preset preset = made(picks);
        preset.scenario.asOf.clear();
        const Result<std::vector<SourcedValue>> values = presetValues(preset);
        QVERIFY(!values.ok());
        QCOMPARE(values.error().where, std::string("p.breakeven: as_of"));
    }

    void whoPicksNothingTakesNothing() { QVERIFY(presetValues(made(PresetPicks()))->empty()); }
};

QTEST_APPLESS_MAIN(PresetValuesTest)
#include "preset_values_test.moc"
