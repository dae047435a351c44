// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/long_work.h"

#include "app/progress/progress_dialog.h"
#include "core/files/safe_file.h"

#include <QEvent>
#include <QWidget>

#include <chrono>
#include <optional>
#include <utility>

namespace breakeven {

namespace {

constexpr std::chrono::milliseconds patience{500}; ///< what ends within it shows nothing

const LongWork*& goingOn()
{
    static const LongWork* work = nullptr;
    return work;
}

} // namespace

LongWork::LongWork(QWidget& window, QString title)
    : m_before(std::exchange(goingOn(), this)), m_window(window), m_title(std::move(title)), m_what(m_title)
{
    window.installEventFilter(this);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &LongWork::show);
    m_patience.start(patience);
}

LongWork::~LongWork()
{
    goingOn() = m_before;
    m_window.removeEventFilter(this);
    if (m_closes)
        QMetaObject::invokeMethod(&m_window, &QWidget::close, Qt::QueuedConnection);
}

const LongWork* LongWork::current()
{
    return goingOn();
}

void LongWork::name(const QString& what)
{
    m_what = what;
    if (m_dialog)
        m_dialog->setWhat(what);
}

void LongWork::reach(int done, int all)
{
    m_done = done;
    m_all = all;
    if (m_dialog)
        m_dialog->setReached(done, all);
    pause();
}

void LongWork::show()
{
    m_dialog = std::make_unique<ProgressDialog>(m_title, &m_window);
    m_dialog->setWhat(m_what);
    m_dialog->setReached(m_done, m_all);
    connect(m_dialog.get(), &ProgressDialog::cancelled, this, [this] { stop(); });
    m_dialog->show();
    turnAnew(); // its button is to be pressed
}

Outcome LongWork::write(const std::filesystem::path& path, std::string_view bytes)
{
    std::optional<Outcome> written;
    try {
        aside([&, stop = stopToken()] { written = writeFile(path, bytes, stop); });
    } catch (const Ended&) {
        if (!written || !*written)
            throw;
    } // ended when the file was there already
    return *written;
}

QEventLoop::ProcessEventsFlags LongWork::taken() const
{
    return m_dialog ? QEventLoop::AllEvents : QEventLoop::ExcludeUserInputEvents;
}

void LongWork::ending()
{
    if (m_beforeEnding)
        std::exchange(m_beforeEnding, {})();
}

bool LongWork::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Close) {
        m_closes = true;
        stop();
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool doLongWork(QWidget& window, const QString& title, const std::function<void(LongWork&)>& work)
{
    LongWork pace(window, title);
    try {
        work(pace);
    } catch (const Ended&) {
        return false;
    }
    return true;
}

} // namespace breakeven
