// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/exports.h"

#include "app/document/comparisons.h"
#include "app/document/dialogs.h"
#include "app/document/document.h"
#include "app/document/file_actions.h"
#include "app/exports/deck_dialog.h"
#include "app/exports/deck_export.h"
#include "app/exports/export_dialog.h"
#include "app/exports/picture_clipboard.h"
#include "app/exports/report_dialog.h"
#include "app/progress/long_work.h"
#include "core/files/dates/as_of.h"
#include "core/inputs/row_labels.h"
#include "core/output/figures_table.h"
#include "core/output/presented_views.h"
#include "core/output/view.h"
#include "core/output/workbook/workbook.h"
#include "core/scenario/states.h"
#include "widgets/charts/chart_card.h"
#include "widgets/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>

#include <memory>

namespace breakeven {

namespace {

void copyCells(const std::vector<TableRow>& table)
{
    auto* data = new QMimeData;
    data->setText(QString::fromStdString(tabSeparated(table)));
    data->setHtml(QString::fromStdString(htmlTable(table)));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace

Exports::Exports(const Parts& parts) : QObject(&parts.stage.window), m_parts(parts)
{
    if (QLocale::system().measurementSystem() == QLocale::ImperialUSSystem)
        m_report.paper = Paper::Letter;
}

Evaluation Exports::takeEvaluation()
{
    m_parts.document.finishEditing();
    return evaluate(m_parts.document.scenario());
}

PictureChoices Exports::pictureChoices() const
{
    PictureChoices choices = m_last.value_or(PictureChoices{{.theme = &m_parts.theme()}, {}});
    choices.options.view = m_parts.chart.current();
    choices.options.request = m_parts.chart.request();
    choices.options.today = currentDay();
    return choices;
}

void Exports::remember(const PictureOptions& options, const PictureFile& file)
{
    m_last = PictureChoices{options, file};
    m_last->options.texts = {};
}

Message Exports::whyNoChart() const
{
    const ViewInfo& view = info(m_parts.chart.current());
    return view.lacks(evaluate(m_parts.document.scenario()), m_parts.chart.request());
}

bool Exports::hasChart()
{
    const Message why = whyNoChart();
    if (!why.empty())
        m_parts.stage.dialogs.showNotice(&m_parts.stage.window, tr("There is no chart to export"), toQString(why));
    return why.empty();
}

void Exports::saveChart()
{
    const Evaluation shown = takeEvaluation();
    if (!hasChart())
        return;
    QWidget* window = &m_parts.stage.window;
    std::unique_ptr<ExportDialog> dialog;
    const bool isThere = doLongWork(*window, tr("Export chart"), [&](LongWork& work) {
        dialog = std::make_unique<ExportDialog>(shown, pictureChoices(), window, &work);
    });
    if (!isThere || dialog->exec() != QDialog::Accepted)
        return;
    const PictureChoices chosen = dialog->choices();
    remember(chosen.options, chosen.file);
    const PictureFormatInfo& format = info(chosen.file.format);
    exportFile(m_parts.stage,
               {.title = tr("Export chart"),
                .failed = tr("The chart was not exported"),
                .filter = QStringLiteral("%1 (*.%2)").arg(toQString(Label{"picture_format", format.id, "name", format.name}), toQString(format.id)),
                .suffix = toQString(format.id),
                .addition = toQString(nameOf(chosen.options.view))},
               [&](Pace& pace) {
                   PictureOptions options = chosen.options;
                   options.request.pace = &pace;
                   return pictureBytes(shown, options, chosen.file);
               });
}

void Exports::saveAllCharts()
{
    std::vector<DeckScenario> scenarios{{takeEvaluation()}};
    const Scenario shown = scenarios.front().scenario->scenario;
    const std::vector<State>& states = shown.presentation.states;
    for (std::size_t place = 0; place < states.size(); ++place) {
        const SharedEvaluation slide = evaluate(slideOf(shown, place));
        scenarios.push_back({slide, pictureOf(states[place], *slide)});
    }
    for (const SharedEvaluation& other : m_parts.comparisons.others())
        scenarios.push_back({inCurrencyOf(shown, *other)});
    PictureChoices proposed = pictureChoices();
    proposed.options.request = m_parts.chart.requestOfAll();
    DeckDialog dialog(scenarios, proposed, m_parts.stage.dialogs, &m_parts.stage.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Deck deck = dialog.deck();
    remember(deck.options, deck.file);
    deck.options.request.frame = std::nullopt; // another scenario's curves may be elsewhere
    exportDeck(m_parts.stage, std::move(deck));
}

std::function<std::vector<TableRow>(Pace&)> Exports::takeTable()
{
    const SharedEvaluation shown = takeEvaluation();
    return [shown, table = info(m_parts.chart.current()).table, request = m_parts.chart.request()](Pace& pace) {
        return madeAside(&pace, [&] { return table(*shown, request); });
    };
}

void Exports::saveTable()
{
    const auto cells = takeTable();
    exportFile(m_parts.stage,
               {.title = tr("Export table"),
                .failed = tr("The table was not exported"),
                .filter = tr("CSV tables (*.csv)"),
                .suffix = QStringLiteral("csv"),
                .addition = toQString(nameOf(m_parts.chart.current()))},
               [&cells](Pace& pace) { return csv(cells(pace)); });
}

void Exports::saveWorkbook()
{
    const Evaluation shown = takeEvaluation();
    exportFile(m_parts.stage,
               {.title = tr("Export workbook"),
                .failed = tr("The workbook was not exported"),
                .filter = tr("Excel workbooks (*.xlsx)"),
                .suffix = QStringLiteral("xlsx")},
               [&shown](Pace& pace) { return madeAside(&pace, [&shown] { return workbookBytes(shown); }); });
}

void Exports::saveReport()
{
    const Evaluation shown = takeEvaluation();
    ReportDialog dialog(m_report, &m_parts.stage.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_report = dialog.options();
    m_report.today = currentDay();
    const ReportFormatInfo& format = info(m_report.format);
    exportFile(m_parts.stage,
               {.title = tr("Export report"),
                .failed = tr("The report was not exported"),
                .filter = QStringLiteral("%1 (*.%2)").arg(toQString(Label{"report_format", format.id, "name", format.name}), toQString(format.id)),
                .suffix = toQString(format.id),
                .addition = tr("report")},
               [&](Pace& pace) { return reportBytes(shown, m_report, &pace); });
}

void Exports::copyChart()
{
    const Evaluation shown = takeEvaluation(); // first: what was still typed may move the chart's frame
    if (!hasChart())
        return;
    Outcome copied = success();
    const bool isDone = doLongWork(m_parts.stage.window, tr("Copy chart"),
                                   [&](LongWork& work) { copied = copyPicture(shown, pictureChoices(), &work); });
    if (isDone && !copied)
        m_parts.stage.dialogs.showError(&m_parts.stage.window, tr("The chart was not copied"),
                                        toQString(copied.error().sentence(shownCatalog())));
}

void Exports::copyFigures()
{
    copyCells(figuresTable(takeEvaluation()));
}

void Exports::copyTable()
{
    const auto cells = takeTable();
    doLongWork(m_parts.stage.window, tr("Copy table"), [&](LongWork& work) { copyCells(cells(work)); });
}

} // namespace breakeven
