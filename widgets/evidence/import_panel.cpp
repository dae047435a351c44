// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/import_panel.h"

#include "core/output/format.h"
#include "widgets/advice/page_text.h"
#include "widgets/evidence/catalog_table.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace breakeven {

namespace {

/// The rows, what asks for a look first: notes, changed, skipped, new.
class Rows {
public:
    void add(const QString& kind, const std::string& entry, const std::string& what)
    {
        CatalogRow row;
        row.id = QString::number(m_rows.size());
        row.cells = {toQString(entry), kind, toQString(what)};
        row.tip = toQString(what.empty() ? entry : entry + ": " + what);
        m_rows.push_back(std::move(row));
    }
    [[nodiscard]] std::vector<CatalogRow> take() { return std::move(m_rows); }

private:
    std::vector<CatalogRow> m_rows;
};

std::vector<CatalogRow> rowsOf(const ImportPreview& preview)
{
    Rows rows;
    for (const auto& [what, count] : preview.remarks)
        rows.add(ImportPanel::tr("Note"), fullCount(static_cast<double>(count)) + (count == 1 ? " row" : " rows"),
                 what);
    for (const ImportPreview::Entry& entry : preview.changed)
        rows.add(ImportPanel::tr("Changed"), entry.id, entry.what);
    for (const ImportPreview::Skipped& entry : preview.skipped)
        rows.add(ImportPanel::tr("Skipped"), entry.where, entry.why);
    for (const ImportPreview::Entry& entry : preview.added)
        rows.add(ImportPanel::tr("New"), entry.id, entry.what);
    return rows.take();
}

} // namespace

ImportPanel::ImportPanel(const ImportPreview& preview, QWidget* parent) : QWidget(parent)
{
    auto* table = new CatalogTable({{.title = tr("Entry")}, {.title = tr("Kind")}, {.title = tr("What"), .wide = true}},
                                   tr("Search what the list holds"), this);
    table->setRows(rowsOf(preview));
    table->sortBy(-1, Qt::AscendingOrder);
    auto* summary = pageText(TextRank::Body, toQString(preview.summary()) + QLatin1Char('.'), this);
    auto* asOf = pageText(
        TextRank::Note,
        tr("It counts as of %1, the day on which the file was last changed.").arg(toQString(preview.asOf)), this);
    asOf->setVisible(!preview.asOf.empty());
    auto* rows = pageText(TextRank::Note, toQString(preview.rowsSummary()), this);
    rows->setObjectName(QStringLiteral("import_rows"));
    rows->setVisible(preview.rows.has_value());
    summary->setObjectName(QStringLiteral("import_summary"));
    auto* take = new QPushButton(tr("Import"), this);
    take->setObjectName(QStringLiteral("primary"));
    take->setEnabled(preview.added.size() + preview.changed.size() + preview.unchanged > 0);
    auto* leave = new QPushButton(tr("Cancel"), this);
    leave->setObjectName(QStringLiteral("import_cancel"));
    leave->setProperty("plain", true);
    leave->setAutoDefault(false);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(take);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(pageText(TextRank::Heading, toQString(preview.list), this));
    layout->addWidget(summary);
    layout->addWidget(rows);
    layout->addWidget(asOf);
    layout->addWidget(table, 1);
    layout->addLayout(buttons);
    connect(take, &QAbstractButton::clicked, this, &ImportPanel::accepted);
    connect(leave, &QAbstractButton::clicked, this, &ImportPanel::left);
}

} // namespace breakeven
