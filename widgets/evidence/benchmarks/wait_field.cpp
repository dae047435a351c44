// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/benchmarks/wait_field.h"

#include "core/inputs/typed/typed_value.h"
#include "widgets/text.h"

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
    setText(milliseconds ? toQString(typedNumber(*milliseconds, shownCatalog())) : QString());
}

void WaitField::take()
{
    const QString typed = text().trimmed();
    const std::optional<double> wait = parseNumber(typed.toStdString(), shownCatalog());
    const bool good = typed.isEmpty() || (wait && *wait > 0);
    if (!good || wait == m_wait) {
        setWait(m_wait);
        return;
    }
    setWait(wait);
    emit waitChanged();
}

} // namespace breakeven
