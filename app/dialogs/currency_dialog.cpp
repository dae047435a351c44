// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/currency_dialog.h"

#include "app/dialogs/dialog_buttons.h"
#include "core/advice/changes/changes.h"
#include "core/files/dates/dates.h"
#include "core/inputs/typed/typed_value.h"
#include "core/scenario/scenario.h"
#include "widgets/controls/fields/framed_box.h"
#include "widgets/controls/fields/framed_field.h"
#include "widgets/controls/paint.h"
#include "widgets/text.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven {

namespace {

/// "euros (EUR)".
QString nameAndCode(const Currency& currency)
{
    return QStringLiteral("%1 (%2)").arg(toQString(nameOf(currency)), toQString(currency.code));
}

/// The row of the box that has a currency: they are those of the table.
int placeOf(std::string_view code)
{
    const auto row = std::ranges::find(currencyTable, code, &Currency::code);
    return row == currencyTable.end() ? 0 : static_cast<int>(row - currencyTable.begin());
}

} // namespace

CurrencyDialog::CurrencyDialog(const std::optional<ShownCurrency>& shown, const std::optional<ShownCurrency>& stated,
                               std::chrono::sys_days today, QWidget* parent)
    : QDialog(parent), m_shown(shown), m_stated(stated), m_today(today), m_form(new QFormLayout),
      m_code(new FramedBox(this)), m_rate(new FramedField(this)), m_day(new FramedField(this)),
      m_source(new FramedField(this)), m_message(new QLabel(this))
{
    constexpr int margin = 16;
    constexpr int width = 560;
    setWindowTitle(tr("Currency"));
    setObjectName(QStringLiteral("currency"));
    for (const Currency& currency : currencyTable)
        m_code->addItem(nameAndCode(currency));
    m_code->setObjectName(QStringLiteral("currency_code"));
    m_code->setAccessibleName(tr("Show amounts in"));
    m_form->setHorizontalSpacing(margin);
    m_form->setVerticalSpacing(margin / 2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* label = new QLabel(tr("Show amounts in"), this);
    label->setBuddy(m_code);
    m_form->addRow(label, m_code);
    addField(*m_form, m_rate, tr("For one US dollar"), "currency_rate");
    addField(*m_form, m_day, tr("Day of the rate, YYYY-MM-DD"), "currency_day");
    addField(*m_form, m_source, tr("Source of the rate"), "currency_source");
    m_source->setPlaceholderText(tr("Whose rate it is, in a few words"));
    m_message->setObjectName(QStringLiteral("currency_message"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto* about = new QLabel(tr("Inside, every figure stays in US dollars; files, tables and workbooks keep them. "
                                "What is shown and typed, pictures and reports are in the currency, and say at what "
                                "rate."),
                             this);
    about->setWordWrap(true);
    about->setForegroundRole(mutedRole);
    auto* buttons = new DialogButtons(this);
    addCancelAndAccept(*buttons, *this, tr("Show"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addLayout(m_form);
    layout->addWidget(m_message);
    layout->addWidget(about);
    layout->addStretch(1);
    layout->addWidget(buttons);

    if (shown)
        fill(*shown);
    m_code->setCurrentIndex(shown ? placeOf(shown->code) : 0);
    connect(m_code, &QComboBox::activated, this, [this] {
        const Currency& chosen = currencyTable[static_cast<std::size_t>(m_code->currentIndex())];
        for (const std::optional<ShownCurrency>& known : {m_shown, m_stated})
            if (known && known->code == chosen.code)
                return fill(*known), showCode();
        fill({std::string(chosen.code), 0, isoDate(m_today), {}});
        showCode();
    });
    for (QLineEdit* field : {m_rate, m_day, m_source})
        connect(field, &QLineEdit::textEdited, this, &CurrencyDialog::showChange);
    showCode();
    resize(width, sizeHint().height());
}

void CurrencyDialog::addField(QFormLayout& form, QLineEdit* field, const QString& label, const char* name)
{
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    auto* words = new QLabel(label, this);
    words->setBuddy(field);
    form.addRow(words, field);
}

/// A rate of 0 is not known.
void CurrencyDialog::fill(const ShownCurrency& currency)
{
    m_rate->setText(currency.perDollar == 0 ? QString() : toQString(typedNumber(currency.perDollar, shownCatalog())));
    m_day->setText(toQString(currency.day));
    m_source->setText(toQString(currency.source));
}

bool CurrencyDialog::isDollar() const
{
    return m_code->currentIndex() == 0;
}

void CurrencyDialog::showCode()
{
    for (QLineEdit* field : {m_rate, m_day, m_source})
        for (QWidget* part : {static_cast<QWidget*>(field), m_form->labelForField(field)})
            part->setEnabled(!isDollar());
    showChange();
}

/// What it comes to, once it can be read; until it is accepted nothing is wrong yet.
void CurrencyDialog::showChange()
{
    const Result<ShownCurrency> read = typed();
    QString change;
    if (isDollar() || read) {
        Scenario before;
        before.currency = m_shown;
        Scenario after;
        after.currency = isDollar() ? std::nullopt : std::optional(*read);
        if (!(before == after))
            change = toQString(changeLines(before, after, 1).front());
    }
    m_message->setForegroundRole(QPalette::WindowText);
    m_message->setText(change);
    m_message->setVisible(!change.isEmpty());
    growToFit();
}

/// What is said may take more lines than there is room for; fields do not move under the hand when it is gone.
void CurrencyDialog::growToFit()
{
    layout()->activate();
    if (const int needed = layout()->totalHeightForWidth(width()); isVisible() && needed > height())
        resize(width(), needed);
}

Result<ShownCurrency> CurrencyDialog::typed() const
{
    const auto text = [](const QLineEdit* field) { return field->text().trimmed().toStdString(); };
    const Currency& chosen = currencyTable[static_cast<std::size_t>(m_code->currentIndex())];
    return currencyFrom({std::string(chosen.code), text(m_rate), text(m_day), text(m_source)}, m_today, shownCatalog());
}

void CurrencyDialog::accept()
{
    if (isDollar())
        return m_chosen.reset(), QDialog::accept();
    const Result<ShownCurrency> read = typed();
    if (read) {
        m_chosen = *read;
        return QDialog::accept();
    }
    m_message->setForegroundRole(QPalette::BrightText);
    m_message->setText(toQString(asSentence(read.error().what)));
    m_message->show();
    growToFit();
    const std::string& where = read.error().where;
    QLineEdit* wrong = where == "/day" ? m_day : where == "/source" ? m_source : m_rate;
    wrong->setFocus();
    wrong->selectAll();
}

} // namespace breakeven
