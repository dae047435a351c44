// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/markup_stage.h"

#include "app/document/file_path.h"
#include "core/analysis/suggested_ranges.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_format.h"
#include "core/scenario/workloads.h"

#include <QDialog>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace breakeven::test {

void MarkupStage::prepare()
{
    WindowStage::prepare();
    m_watch = std::make_unique<MarkupWatch>(m_folder.path());
    QVERIFY(QDir(m_folder.path()).mkdir(MarkupWatch::fileName()));
}

void MarkupStage::open()
{
    WindowStage::open();
    const QString file = write(QStringLiteral(".breakeven"), formatScenario(scenarioOfMarkup()));
    m_dialogs.toOpen = file;
    QVERIFY(m_window->files().openPath(toPath(file)));
    QVERIFY(scenario() == scenarioOfMarkup());
}

void MarkupStage::close()
{
    WindowStage::close();
    const QStringList faults = m_watch->faults();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QString MarkupStage::write(const QString& suffix, const std::string& bytes) const
{
    QFile file(path(MarkupWatch::fileName() + suffix));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(bytes)) < 0)
        qFatal("%s could not be written", qPrintable(file.fileName()));
    return file.fileName();
}

Scenario MarkupStage::scenarioOfMarkup()
{
    Scenario scenario;
    scenario.name = markup();
    scenario.notes = markup("note ");
    const QString text = MarkupWatch::markup();
    scenario.unknown = QJsonDocument(QJsonObject{{text, text}}).toJson(QJsonDocument::Compact).toStdString();
    scenario.workloads = {{markup("one "), 1000, WorkloadPeriod::Day, 900, 40},
                          {markup(), 50000, WorkloadPeriod::Month, 4000, 800}};
    const WorkloadSum sum = sumOf(scenario.workloads);
    scenario.parameters.volume = sum.volume;
    scenario.parameters.inputTokens = sum.inputTokens;
    scenario.parameters.outputTokens = sum.outputTokens;
    for (const Parameter& row : parameterTable)
        scenario.sources[std::string(row.id)] = markup("source ");
    scenario.advice.claims.push_back(
        {markup("claim "), ClaimFigure::MonthlyTotal, Option::FrontierApi, {100, 200}, markup("article "), {}});
    for (const OptionInfo& row : optionTable)
        scenario.shown.insert(row.option);
    scenario.ranges = suggestedRanges(scenario);
    scenario.pin = pinOf(scenario);
    return scenario;
}

void MarkupStage::lookAtWhat(const std::function<void()>& call)
{
    bool looked = false;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [this, &looked] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        looked = true;
        m_watch->lookAt(*dialog);
        dialog->reject();
    });
    watch.start(0);
    call();
    QVERIFY(looked);
}

} // namespace breakeven::test
