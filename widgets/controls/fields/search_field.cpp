// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/fields/search_field.h"

#include "widgets/controls/glyph_button.h"
#include "widgets/controls/paint.h"

#include <QKeyEvent>

namespace breakeven {

namespace {

constexpr int searchHeight = 32;
constexpr int searchSideMargin = 10;
constexpr int clearSize = 20;

} // namespace

SearchField::SearchField(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent), m_clear(new GlyphButton(GlyphButton::Glyph::Clear, this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setFrame(false);
    setFixedHeight(searchHeight);
    setTextMargins(searchSideMargin, 0, searchSideMargin + clearSize, 0);
    m_clear->setFocusPolicy(Qt::NoFocus); // Escape does the same
    m_clear->setToolTip(tr("Clear (Esc)"));
    m_clear->setAccessibleName(tr("Clear the search"));
    m_clear->hide();
    connect(m_clear, &QAbstractButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) { m_clear->setVisible(!text.isEmpty()); });
}

QSize SearchField::sizeHint() const
{
    return {200, searchHeight};
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit accepted();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    const int space = (height() - clearSize) / 2;
    m_clear->setGeometry(width() - clearSize - space, space, clearSize, clearSize);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paintBox(painter, rect(), palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), Qt::NoBrush,
             controlRadius, hasFocus() ? 1.5 : 1);
}

} // namespace breakeven
