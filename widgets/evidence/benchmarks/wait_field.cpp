// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/benchmarks/wait_field.h"

#include "core/words/quantity.h"
#include "widgets/text.h"

#include <cmath>

namespace breakeven {

WaitField::WaitField(QWidget* parent) : FramedField(parent)
{
    setPlaceholderText(tr("any"));
    setMaximumWidth(sizeHint().width());
    connect(this, &QLineEdit::editingFinished, this, &WaitField::take);
}

void WaitField::setWait(const std::optional<double>& milliseconds)
{
    m_wait = milliseconds;
    setText(milliseconds ? toQString(Quantity::general(*milliseconds)) : QString());
}

void WaitField::take()
{
    const QString typed = text().trimmed();
    bool isNumber = false;
    const double number = QLocale::c().toDouble(typed, &isNumber);
    const bool good = typed.isEmpty() || (isNumber && std::isfinite(number) && number > 0);
    const std::optional<double> wait = typed.isEmpty() ? std::nullopt : std::optional(number);
    if (!good || wait == m_wait) {
        setWait(m_wait);
        return;
    }
    setWait(wait);
    emit waitChanged();
}

} // namespace breakeven
