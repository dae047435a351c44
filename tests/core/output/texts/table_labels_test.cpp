// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/texts/table_labels.h"

#include "core/evidence/benchmarks/estimate/gpu_speed.h"
#include "core/evidence/catalog_note.h"
#include "core/evidence/gpus/accelerator.h"
#include "core/evidence/prices/model_catalog.h"
#include "core/evidence/traffic/rows/log_format.h"
#include "core/evidence/units/unit_catalog.h"
#include "core/inputs/row_labels.h"
#include "core/inputs/units.h"
#include "core/scenario/file/presets.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <tuple>

using namespace breakeven;

namespace {

bool isThere(const Label& label)
{
    return label.english.empty() || std::ranges::find(tableLabels(), label) != tableLabels().end();
}

} // namespace

/// What a language has to translate beside the messages.
class TableLabelsTest : public QObject {
    Q_OBJECT

private slots:
    void eachIsThereOnceAndSaysSomething()
    {
        std::set<std::tuple<std::string_view, std::string_view, std::string_view>> seen;
        for (const Label& label : tableLabels()) {
            QVERIFY(!label.english.empty() && !label.isWithinSentence);
            QVERIFY2(seen.insert({label.table, label.row, label.column}).second, std::string(label.english).c_str());
        }
    }

    void everyLogFormatIsCalledSomething()
    {
        for (const LogFormat& format : logFormats())
            QVERIFY2(isThere(format.titleLabel()), format.name.data());
        QVERIFY(isThere(chosenColumnsFormat().titleLabel()));
    }

    void everyNoteOfACatalog()
    {
        std::set<std::string_view> notes;
        const auto add = [&notes](std::string_view note) {
            if (!note.empty())
                notes.insert(note);
        };
        const ModelCatalog models = builtInModels();
        for (const CatalogModel& model : models)
            add(model.note);
        for (const UnitOffer& offer : builtInUnits())
            add(offer.note);
        for (const GpuSpeed& speed : gpuSpeeds())
            add(speed.note);
        for (const Accelerator& accelerator : accelerators())
            add(accelerator.noPrice);
        QVERIFY(notes.size() > 40);
        for (const std::string_view note : notes)
            QVERIFY2(isThere(catalogNote(note)), std::string(note).c_str());
        QCOMPARE(std::ranges::count(tableLabels(), std::string_view("catalog_note"), &Label::table),
                 static_cast<std::ptrdiff_t>(notes.size()));
    }

    void everyPresetWithItsNotesAndTasks()
    {
        std::size_t tasks = 0;
        for (const Preset& preset : everyPreset()) {
            for (const Label& label :
                 {nameOf(preset), questionOf(preset), sourceOf(preset), groupOf(preset), notesOf(preset)})
                QVERIFY2(!label.english.empty() && isThere(label), preset.id.c_str());
            for (const Task& task : preset.scenario.tasks)
                QVERIFY2(isThere(nameOfPresetTask(task)), task.name.c_str());
            tasks += preset.scenario.tasks.size();
        }
        QCOMPARE(tasks, std::size_t{12});
    }

    void everyUnitAsTablesHaveIt()
    {
        for (const Unit& unit : unitTable)
            QVERIFY2(isThere(nameOf(unit)), unit.name.data());
        QCOMPARE(nameOf(*findUnit("USD/month")).english, std::string_view("/month"));
        QVERIFY(nameOf(*findUnit("USD")).english.empty());
    }
};

QTEST_APPLESS_MAIN(TableLabelsTest)
#include "table_labels_test.moc"
