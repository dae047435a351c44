// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plain_text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFileDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QToolTip>

namespace breakeven {

namespace {

/// Before the label is laid out for the first time. A tool tip is a label as well, and its text is markup on purpose.
void stopGuessing(QObject* watched)
{
    auto* label = qobject_cast<QLabel*>(watched);
    if (label != nullptr && label->textFormat() == Qt::AutoText && !label->inherits("QTipLabel"))
        label->setTextFormat(Qt::PlainText);
}

bool isInFileDialog(const QWidget* widget)
{
    while (widget != nullptr && qobject_cast<const QFileDialog*>(widget) == nullptr)
        widget = widget->parentWidget();
    return widget != nullptr;
}

/// Returns whether it was over a list of a file dialog.
bool showPath(QObject* watched, const QHelpEvent& help)
{
    auto* list = qobject_cast<QAbstractItemView*>(watched->parent());
    if (list == nullptr || watched != list->viewport() || !isInFileDialog(list))
        return false;
    const QString path = list->indexAt(help.pos()).data(Qt::ToolTipRole).toString();
    QToolTip::showText(help.globalPos(), plainToolTip(path), list);
    return true;
}

} // namespace

QString plainToolTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? wrappingToolTip(text) : text; // as QToolTip itself decides
}

QString wrappingToolTip(const QString& text)
{
    return text.isEmpty() ? text : QStringLiteral("<p>") + text.toHtmlEscaped() + QStringLiteral("</p>");
}

QString headedToolTip(const QString& heading, const QStringList& paragraphs)
{
    QString tip =
        QStringLiteral("<p><b>%1</b><br>%2</p>").arg(heading.toHtmlEscaped(), paragraphs.value(0).toHtmlEscaped());
    for (const QString& paragraph : paragraphs.mid(1))
        tip += wrappingToolTip(paragraph);
    return tip;
}

PlainTexts::PlainTexts()
{
    qApp->installEventFilter(this);
}

bool PlainTexts::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Polish)
        stopGuessing(watched);
    return event->type() == QEvent::ToolTip && showPath(watched, static_cast<const QHelpEvent&>(*event));
}

} // namespace breakeven
