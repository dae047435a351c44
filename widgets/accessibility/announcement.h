// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

namespace breakeven {

/// Tells whoever uses a screen reader what has become another. Qt 6.4 knows no event for that, and what it tells of
/// names and descriptions that change holds no text, so that Orca says nothing of them, not even of what has the focus.
/// But screen readers read a notification when it comes on screen, which this says of itself. It is never seen.
class Announcement : public QWidget {
    Q_OBJECT
public:
    /// How long nothing new comes before it is said.
    static constexpr std::chrono::milliseconds rest{700};

    explicit Announcement(QWidget* parent);

    /// Is said once nothing else has been for a while: first what is most, then the rest. What was said last, or stood
    /// there when the parent was shown, is not said again.
    void tell(const QString& first, const QString& more);

    /// Is said at once.
    void say(const QString& first, const QString& more = {});

private:
    std::pair<QString, QString> m_said;
    std::pair<QString, QString> m_next;
    QTimer m_rest;
};

/// Says a sentence of a widget at once, if anybody listens.
void sayNow(QWidget& widget, const QString& sentence);

} // namespace breakeven
