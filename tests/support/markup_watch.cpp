// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/markup_watch.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QMouseEvent>
#include <QPointer>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <sys/inotify.h>
#include <unistd.h>
#include <utility>

namespace breakeven::test {

namespace {

/// How many points of a widget are pointed at, along each side.
int pointsAlong(int length)
{
    constexpr int apart = 16;
    return std::clamp(length / apart, 1, 24);
}

} // namespace

MarkupWatch::MarkupWatch(const QString& folder) : m_notify(::inotify_init1(IN_NONBLOCK))
{
    const QString path = QDir(folder).filePath(QStringLiteral("bait.png"));
    if (!QImage(8, 8, QImage::Format_Mono).save(path) || !QDir::setCurrent(folder) ||
        ::inotify_add_watch(m_notify, path.toUtf8().constData(), IN_OPEN) < 0)
        qFatal("%s can't be watched", qPrintable(path));
    qApp->installEventFilter(this);
}

MarkupWatch::~MarkupWatch()
{
    ::close(m_notify);
}

QStringList MarkupWatch::faults()
{
    std::array<char, 4096> opened{};
    if (::read(m_notify, opened.data(), opened.size()) > 0)
        m_faults << QStringLiteral("the picture was opened");
    return std::exchange(m_faults, {});
}

bool MarkupWatch::hasShown(const QString& words) const
{
    return std::any_of(m_shown.begin(), m_shown.end(), [&words](const QString& text) { return text.contains(words); });
}

void MarkupWatch::read(const QString& text, bool mayBeMarkup, const QString& where, bool isShown)
{
    if (!text.contains(QStringLiteral("img")) || m_known.contains(where + text))
        return;
    m_known.insert(where + text);
    QString seen = text;
    if (mayBeMarkup) { // a document without a layout opens nothing
        QTextDocument document;
        document.setHtml(text);
        seen = document.toPlainText();
        if (seen.contains(QChar::ObjectReplacementCharacter))
            m_faults << QStringLiteral("%1 shows a picture: %2").arg(where, text);
    }
    if (isShown && seen.contains(QStringLiteral("<img")))
        m_shown << seen;
}

/// Labels are read when they are shown, tool tips and message boxes with them.
bool MarkupWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && qobject_cast<QLabel*>(watched) != nullptr)
        readWidget(*static_cast<QWidget*>(watched));
    return false;
}

void MarkupWatch::readWidget(QWidget& widget)
{
    const QString name =
        QStringLiteral("%1 %2").arg(QLatin1String(widget.metaObject()->className()), widget.objectName());
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        const Qt::TextFormat format = label->textFormat();
        const bool guesses = format == Qt::AutoText && Qt::mightBeRichText(label->text());
        read(label->text(), format == Qt::RichText || guesses, name, label->isVisible());
    }
    if (const auto* text = qobject_cast<const QTextEdit*>(&widget)) // the details of a message box
        read(text->toPlainText(), false, name, true);
    read(widget.toolTip(), Qt::mightBeRichText(widget.toolTip()), QStringLiteral("tool tip of ") + name, false);
    read(widget.whatsThis(), Qt::mightBeRichText(widget.whatsThis()), QStringLiteral("help of ") + name, false);
    for (const QAction* action : widget.actions())
        read(action->toolTip(), Qt::mightBeRichText(action->toolTip()), QStringLiteral("action of ") + name, false);
    // The entries of Qt's file dialogs are paths as they are; what is shown of them is seen where the pointer rests.
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
        view != nullptr && view->model() != nullptr && qobject_cast<QFileDialog*>(view->window()) == nullptr)
        readEntries(*view->model(), name);
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        readEntries(*box->model(), name);
}

void MarkupWatch::readEntries(const QAbstractItemModel& entries, const QString& where)
{
    for (int row = 0; row < entries.rowCount(); ++row)
        for (int column = 0; column < entries.columnCount(); ++column)
            for (const int role : {Qt::ToolTipRole, Qt::WhatsThisRole}) {
                const QString text = entries.index(row, column).data(role).toString();
                read(text, Qt::mightBeRichText(text), QStringLiteral("entry of ") + where, false);
            }
}

void MarkupWatch::restPointer(QWidget& widget)
{
    const int across = pointsAlong(widget.width());
    const int down = pointsAlong(widget.height());
    for (int i = 0; i < across * down; ++i) {
        const QPoint at((2 * (i % across) + 1) * widget.width() / (2 * across),
                        (2 * (i / across) + 1) * widget.height() / (2 * down));
        const QPoint global = widget.mapToGlobal(at);
        if (widget.hasMouseTracking()) {
            QMouseEvent move(QEvent::MouseMove, at, global, Qt::NoButton, Qt::NoButton, {});
            QApplication::sendEvent(&widget, &move);
        }
        QHelpEvent help(QEvent::ToolTip, at, global);
        QApplication::sendEvent(&widget, &help);
        if (QToolTip::isVisible()) // one that was there already has got another text
            read(QToolTip::text(), Qt::mightBeRichText(QToolTip::text()), QStringLiteral("a tool tip"), true);
    }
    QToolTip::hideText();
}

void MarkupWatch::lookAt(QWidget& window)
{
    QApplication::processEvents();
    QList<QPointer<QWidget>> widgets{&window};
    for (QWidget* widget : window.findChildren<QWidget*>())
        widgets << widget;
    for (const QPointer<QWidget>& widget : widgets) {
        if (widget != nullptr)
            readWidget(*widget);
        if (widget != nullptr && widget->isVisible())
            restPointer(*widget);
    }
    QApplication::processEvents();
}

} // namespace breakeven::test
