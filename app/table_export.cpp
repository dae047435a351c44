// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table_export.h"

#include "app/comparisons.h"
#include "app/dialogs.h"
#include "app/document.h"
#include "app/file_actions.h"
#include "core/output/safe_file.h"
#include "core/output/view_tables/table_of_view.h"
#include "widgets/charts/break_even_view.h"
#include "widgets/charts/chart_card.h"
#include "widgets/text.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>

namespace breakeven {

TableExport::TableExport(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {}

std::vector<TableRow> TableExport::table()
{
    emit m_parts.files.aboutToUseScenario();
    const BreakEvenView& view = m_parts.chart.breakEven();
    return tableOfView(evaluate(m_parts.document.scenario()),
                       {.view = m_parts.chart.current(),
                        .logarithmic = view.isLogarithmic(),
                        .frame = view.isZoomed() ? std::optional(view.frame()) : std::nullopt,
                        .others = m_parts.comparisons.others()});
}

void TableExport::copyTable()
{
    const std::vector<TableRow> copied = table();
    auto* data = new QMimeData;
    data->setText(QString::fromStdString(tabSeparated(copied)));
    data->setHtml(QString::fromStdString(htmlTable(copied)));
    QGuiApplication::clipboard()->setMimeData(data);
}

/// The scenario's title and the view: a folder may hold the tables of all views.
QString TableExport::proposedPath() const
{
    const QString name = m_parts.files.title() + QLatin1Char(' ') + toQString(info(m_parts.chart.current()).name);
    return m_parts.files.folder() + QLatin1Char('/') + fileNameFor(name) + QStringLiteral(".csv");
}

void TableExport::saveTable()
{
    const std::string bytes = csv(table());
    const auto path = m_parts.dialogs.fileToSave(&m_parts.window, tr("Export table"), proposedPath(),
                                                 tr("CSV tables (*.csv)"), QStringLiteral("csv"));
    if (!path)
        return;
    if (const Outcome written = writeFile(QFile::encodeName(*path).toStdString(), bytes); !written)
        m_parts.dialogs.showError(&m_parts.window, tr("The table was not exported"),
                                  QString::fromStdString(written.error().sentence()));
}

} // namespace breakeven
