// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/import_panel.h"

#include "core/files/dates/as_of.h"
#include "core/inputs/format.h"
#include "widgets/controls/fields/framed_field.h"
#include "widgets/controls/page_text.h"
#include "widgets/dialog_buttons.h"
#include "widgets/evidence/catalog_table.h"
#include "widgets/evidence/currency_row.h"
#include "widgets/plain_text.h"
#include "widgets/sentences.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace breakeven {

namespace {

/// The rows, what asks for a look first: notes, changed, skipped, new.
class Rows {
public:
    void add(const QString& kind, const QString& entry, const Message& said)
    {
        const QString what = toQString(said);
        CatalogRow row;
        row.id = QString::number(m_rows.size());
        row.cells = {entry, kind, what};
        row.tip = what.isEmpty() ? entry : withColon(entry, what);
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
        rows.add(ImportPanel::tr("Note"), toQString(ImportPreview::rowsInWords(count)), what);
    for (const ImportPreview::Entry& entry : preview.changed)
        rows.add(ImportPanel::tr("Changed"), toQString(entry.id), entry.what);
    for (const ImportPreview::Skipped& entry : preview.skipped)
        rows.add(ImportPanel::tr("Skipped"), toQString(entry.where), entry.why);
    for (const ImportPreview::Entry& entry : preview.added)
        rows.add(ImportPanel::tr("New"), toQString(entry.id), entry.what);
    return rows.take();
}

} // namespace

ImportPanel::ImportPanel(const ImportPreview& preview, std::chrono::sys_days today, QWidget* parent)
    : QWidget(parent), m_today(today), m_dayOfFile(toQString(preview.asOf)),
      m_table(new CatalogTable({{.title = tr("Entry")}, {.title = tr("Kind")}, {.title = tr("What"), .wide = true}},
                               tr("Search what the list holds"), this)),
      m_summary(pageText(TextRank::Body, {}, this)), m_rows(pageText(TextRank::Note, {}, this)),
      m_day(new FramedField(this)), m_dayNote(pageText(TextRank::Note, {}, this)),
      m_dayMessage(pageText(TextRank::Note, {}, this)), m_currency(new CurrencyRow(today, this))
{
    m_table->sortBy(-1, Qt::AscendingOrder);
    m_rows->setObjectName(QStringLiteral("import_rows"));
    m_summary->setObjectName(QStringLiteral("import_summary"));
    auto* buttons = new DialogButtons(this);
    const QPushButton* leave = buttons->addPlain(tr("Cancel"), "import_cancel", DialogButtons::RejectRole);
    m_take = buttons->addPrimary(tr("Import"), DialogButtons::AcceptRole);
    m_take->setAutoDefault(false); // Enter in the day is about the day
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(pageText(TextRank::Heading, toQString(preview.list), this));
    layout->addWidget(makeDayRow());
    layout->addWidget(m_currency);
    layout->addWidget(m_dayMessage);
    layout->addWidget(m_summary);
    layout->addWidget(m_rows);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(m_take, &QAbstractButton::clicked, this, &ImportPanel::accepted);
    connect(leave, &QAbstractButton::clicked, this, &ImportPanel::left);
    connect(m_currency, &CurrencyRow::chosen, this, &ImportPanel::currencyChosen);
    connect(m_currency, &CurrencyRow::refused, this, &ImportPanel::refuse);
    setPreview(preview);
}

ImportPanel::~ImportPanel()
{
    m_day->disconnect(this); // a field that dies with the focus in it still says that its text is finished
}

QWidget* ImportPanel::makeDayRow()
{
    constexpr int dayWidth = 110;
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* label = new QLabel(tr("It counts as of"), row);
    label->setBuddy(m_day);
    layout->addWidget(label);
    layout->addWidget(m_day);
    layout->addWidget(m_dayNote, 1);
    row->setVisible(!m_dayOfFile.isEmpty()); // else each price has a day of its own
    m_day->setObjectName(QStringLiteral("import_day"));
    m_day->setAccessibleName(tr("Day that the list counts as of, YYYY-MM-DD"));
    m_day->setPlaceholderText(tr("YYYY-MM-DD"));
    m_day->setFixedWidth(dayWidth);
    m_dayNote->setObjectName(QStringLiteral("import_day_note"));
    m_dayMessage->setObjectName(QStringLiteral("import_day_message"));
    m_dayMessage->setForegroundRole(QPalette::BrightText);
    m_dayMessage->hide();
    connect(m_day, &QLineEdit::textEdited, this, [this] { readDay(false); });
    connect(m_day, &QLineEdit::editingFinished, this, [this] { readDay(true); });
    return row;
}

/// While a day is typed it is taken once it is one, and refused only when it is finished.
void ImportPanel::readDay(bool isFinished)
{
    const std::string text = m_day->text().trimmed().toStdString();
    const Result<std::chrono::sys_days> day = statedDay(text, m_today, {});
    if (!day) {
        m_take->setEnabled(false);
        if (isFinished)
            refuseDay(toQString(day.error().what));
        return;
    }
    showReadiness();
    if (text != m_preview.asOf)
        emit dayChosen(toQString(text));
}

void ImportPanel::refuseDay(const QString& message)
{
    refuse(message);
}

/// Nothing is imported as long as what is typed makes no sense; that it is still being typed is no message.
void ImportPanel::refuse(const QString& message)
{
    m_dayMessage->setText(message);
    m_dayMessage->setVisible(!message.isEmpty());
    m_take->setEnabled(false);
    m_take->setToolTip(message.isEmpty() ? QString() : wrappingToolTip(message));
}

void ImportPanel::setPreview(const ImportPreview& preview)
{
    m_preview = preview;
    m_summary->setText(toQString(preview.summary()) + QLatin1Char('.'));
    m_rows->setText(toQString(preview.rowsSummary()));
    m_rows->setVisible(preview.rows.has_value());
    m_table->setRows(rowsOf(preview));
    m_currency->setVisible(!preview.currency.empty());
    m_currency->setCurrency(toQString(preview.currency));
    showDay();
    showReadiness();
}

void ImportPanel::showDay()
{
    const QString day = toQString(m_preview.asOf);
    if (m_day->text().trimmed() != day)
        m_day->setText(day);
    const bool isOfFile = day == m_dayOfFile;
    m_day->setReadOnly(m_preview.hasOwnDay);
    m_dayNote->setText(m_preview.hasOwnDay ? tr("the last day of which the list is known, as it is no longer kept up")
                       : isOfFile ? tr("the day on which the file was last changed; if the list is older, say so here")
                                  : tr("as you say; the file was last changed on %1").arg(m_dayOfFile));
    m_dayNote->setForegroundRole(isOfFile ? QPalette::BrightText : mutedRole);
}

void ImportPanel::showReadiness()
{
    m_take->setEnabled(m_preview.added.size() + m_preview.changed.size() + m_preview.unchanged > 0);
    m_take->setToolTip({});
    m_dayMessage->clear();
    m_dayMessage->hide();
    if (m_preview.needsRate)
        refuse(tr("Its prices are in %1: say what one of it is worth in US dollars, and on which day.")
                   .arg(toQString(m_preview.currency)));
}

} // namespace breakeven
