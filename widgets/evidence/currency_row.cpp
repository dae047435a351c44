// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/currency_row.h"

#include "core/files/dates/as_of.h"
#include "core/scenario/currency.h"
#include "widgets/controls/fields/framed_field.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>

namespace breakeven {

CurrencyRow::CurrencyRow(std::chrono::sys_days today, QWidget* parent)
    : QWidget(parent), m_today(today), m_code(new FramedField(this)), m_rate(new FramedField(this)),
      m_day(new FramedField(this)), m_age(new QLabel(this))
{
    struct Part {
        QString label;
        QLineEdit* field;
        const char* name;
        QString accessibleName;
        QString placeholder;
        int width;
    };
    const Part parts[] = {
        {tr("Its prices are in"), m_code, "import_currency", tr("Currency of the list's prices, as EUR"),
         QStringLiteral("USD"), 64},
        {tr("of which one is worth"), m_rate, "import_rate", tr("US dollars for one of it"), tr("1.08"), 80},
        {tr("US dollars on"), m_day, "import_rate_day", tr("Day of the rate, YYYY-MM-DD"), tr("YYYY-MM-DD"), 110}};
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const Part& part : parts) {
        auto* label = new QLabel(part.label, this);
        label->setBuddy(part.field);
        part.field->setObjectName(QLatin1String(part.name));
        part.field->setAccessibleName(part.accessibleName);
        part.field->setPlaceholderText(part.placeholder);
        part.field->setFixedWidth(part.width);
        layout->addWidget(label);
        m_labels.push_back(label);
        layout->addWidget(part.field);
        connect(part.field, &QLineEdit::textEdited, this, [this] { read(false); });
        connect(part.field, &QLineEdit::editingFinished, this, [this] { read(true); });
    }
    m_age->setObjectName(QStringLiteral("import_rate_age"));
    m_age->setForegroundRole(QPalette::BrightText);
    layout->addWidget(m_age);
    layout->addStretch();
    showWhetherRatesAreAsked();
}

CurrencyRow::~CurrencyRow()
{
    for (QLineEdit* field : {m_code, m_rate, m_day})
        field->disconnect(this); // a field that dies with the focus in it still says that its text is finished
}

bool CurrencyRow::isDollar() const
{
    const QString code = m_code->text().trimmed();
    return code.isEmpty() || code == toQString(std::string(dollar));
}

void CurrencyRow::showWhetherRatesAreAsked()
{
    const std::initializer_list<QWidget*> ofRate{m_labels[1], m_rate, m_labels[2], m_day, m_age};
    for (QWidget* part : ofRate)
        part->setVisible(!isDollar());
}

void CurrencyRow::setCurrency(const QString& code)
{
    if (m_code->text().trimmed() != code)
        m_code->setText(code);
    showWhetherRatesAreAsked();
}

/// While it is typed it is taken once it is whole, and refused only when it is finished.
void CurrencyRow::read(bool isFinished)
{
    showWhetherRatesAreAsked();
    if (isDollar()) {
        if (isFinished || !m_code->text().isEmpty()) // an empty field may be one that is being typed anew
            choose(std::nullopt);
        return;
    }
    const auto typed = [](const QLineEdit* field) { return field->text().trimmed().toStdString(); };
    const Result<ListCurrency> currency = statedCurrency({typed(m_code), typed(m_rate), typed(m_day)}, {}, m_today);
    if (currency) {
        choose(*currency);
        return;
    }
    const bool isBegun = m_rate->text().isEmpty() || m_day->text().isEmpty();
    m_isRefused = true;
    emit refused(isFinished && !isBegun ? toQString(currency.error().what) : QString());
}

void CurrencyRow::choose(const std::optional<ListCurrency>& currency)
{
    if (currency == m_known && !m_isRefused)
        return;
    m_isRefused = false;
    m_known = currency;
    const int days = currency ? ageInDays(currency->day, m_today).value_or(0) : 0;
    m_age->setText(days > oldestRate.count() ? tr("a rate that is older than 30 days") : QString());
    emit chosen(m_known);
}

} // namespace breakeven
