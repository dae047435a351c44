// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/turning_pace.h"
#include "core/result.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <string_view>

class QWidget;

namespace breakeven {

class ProgressDialog;

/// Work that a person has asked a window for and waits for: an export, a print, a file that is written. The window's
/// loop turns meanwhile. What is clicked or typed at first waits until the work is done; what takes longer than half a
/// second shows that it goes on, how far it is, and how to end it. A window that is to be closed ends the work and is
/// closed then.
class LongWork : public QObject, public TurningPace {
    Q_OBJECT
public:
    /// The window outlives the work. `title` says what goes on: "Export report".
    LongWork(QWidget& window, QString title);
    ~LongWork() override;

    /// What goes on now, for what has to wait until it is destroyed; null if nothing does.
    [[nodiscard]] static const LongWork* current();

    /// What of it goes on now: a file's name.
    void name(const QString& what);
    void reach(int done, int all) override;
    /// Writes a file by the safe writer, aside. Ended before its bytes are all on the disk, the path holds what it did.
    [[nodiscard]] Outcome write(const std::filesystem::path& path, std::string_view bytes);
    /// What has to be done first if the work is ended.
    void beforeEnding(std::function<void()> what) { m_beforeEnding = std::move(what); }

protected:
    [[nodiscard]] QEventLoop::ProcessEventsFlags taken() const override;
    void ending() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show();

    const LongWork* m_before; ///< what goes on already
    QWidget& m_window;
    QString m_title;
    QString m_what;
    int m_done = 0;
    int m_all = 0;
    bool m_closes = false; ///< the window, once the work has ended
    std::function<void()> m_beforeEnding;
    QTimer m_patience;
    std::unique_ptr<ProgressDialog> m_dialog; ///< once it has taken long
};

/// Does such work. False if it was ended: what it was to make is not there then.
bool doLongWork(QWidget& window, const QString& title, const std::function<void(LongWork&)>& work);

} // namespace breakeven
