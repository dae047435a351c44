// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace breakeven {

/// Tells in the event loop that the system wants the program to end (SIGTERM, SIGHUP, SIGINT), so that it can do what
/// there is to do first. What whoever started the program ignores stays ignored, and the same signal once more ends the
/// program at once. One of these at a time.
class EndingSignals : public QObject {
    Q_OBJECT
public:
    explicit EndingSignals(QObject* parent = nullptr);
    ~EndingSignals() override;

signals:
    void wanted(int signal);

private:
    QSocketNotifier* m_notifier = nullptr; ///< none where there is no pipe: signals then do what they always do
};

} // namespace breakeven
