// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/file_guard.h"

#include "app/document/document.h"
#include "app/document/file_path.h"
#include "core/text/utf8.h"

#include <QApplication>
#include <QEvent>
#include <QLockFile>
#include <QSysInfo>
#include <QWidget>

#include <chrono>
#include <utility>

namespace breakeven {

namespace {

using namespace std::chrono_literals;

constexpr auto changesGather = 100ms;  ///< a change comes as several events
constexpr auto changesEnd = 400ms;     ///< a file that is gone or half written may be whole again after it
constexpr auto dialogsAreLeft = 300ms; ///< until a person may be asked

/// Where the bytes are, however the path is written.
std::filesystem::path realPath(const std::filesystem::path& path)
{
    std::error_code fault;
    std::filesystem::path real = std::filesystem::weakly_canonical(absolutePath(path), fault);
    return fault ? absolutePath(path) : real;
}

/// Empty where Qt can't name it.
QString lockBeside(const std::filesystem::path& path)
{
    const std::filesystem::path real = realPath(path);
    if (path.empty() || !isUtf8(real.native()))
        return {};
    return shownPath(real.parent_path() / ("." + real.filename().native() + ".lock"));
}

std::unique_ptr<QLockFile> makeLock(const QString& name)
{
    auto lock = std::make_unique<QLockFile>(name);
    lock->setStaleLockTime(0); // a document is open for days: its process tells whether it still is
    return lock;
}

} // namespace

FileGuard::FileGuard(Document& document, QWidget& window) : m_document(document), m_window(window)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &FileGuard::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileGuard::lookAgain);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileGuard::lookAgain);
    connect(&document, &Document::fileStateChanged, this, &FileGuard::follow);
    window.installEventFilter(this);
    follow();
}

FileGuard::~FileGuard() = default;

std::optional<FileHolder> FileGuard::holderOf(const std::filesystem::path& path) const
{
    const QString name = lockBeside(path);
    if (name.isEmpty() || isOwn(path))
        return std::nullopt;
    const std::unique_ptr<QLockFile> probe = makeLock(name);
    if (probe->tryLock(0) || probe->error() != QLockFile::LockFailedError)
        return std::nullopt;
    qint64 process = 0;
    QString host;
    QString program;
    probe->getLockInfo(&process, &host, &program);
    const bool isHere = host.isEmpty() || host == QSysInfo::machineHostName();
    return FileHolder{process, program.toStdString(), isHere ? std::string() : host.toStdString(),
                      isHere && process == QCoreApplication::applicationPid()};
}

bool FileGuard::isOwn(const std::filesystem::path& path) const
{
    return !m_document.path().empty() && realPath(path) == realPath(m_document.path());
}

void FileGuard::follow()
{
    if (m_path == m_document.path())
        return;
    m_path = m_document.path();
    m_told.reset();
    m_doubted.reset();
    m_window.setWindowFilePath(m_path.empty() ? QString() : shownPath(realPath(m_path)));
    lock();
    watch();
}

void FileGuard::lock()
{
    m_lock.reset();
    if (const QString name = lockBeside(m_path); !name.isEmpty())
        m_lock = makeLock(name);
    if (m_lock)
        m_lock->tryLock(0); // whoever opens it is asked before; a folder that is only read has no locks
}

/// The file, which an atomic replacement takes out of the watch, and its folder, which tells of that.
void FileGuard::watch()
{
    if (const QStringList before = m_watcher.files() + m_watcher.directories(); !before.isEmpty())
        m_watcher.removePaths(before);
    if (m_path.empty())
        return;
    QStringList wanted;
    for (const std::filesystem::path& path : {absolutePath(m_path), realPath(m_path)})
        wanted << shownPath(path) << shownPath(path.parent_path());
    wanted.removeDuplicates();
    m_watcher.addPaths(wanted);
}

void FileGuard::lookAgain()
{
    if (!m_soon.isActive())
        m_soon.start(changesGather);
}

void FileGuard::look()
{
    if (m_path.empty())
        return;
    watch();
    if (m_lock && !m_lock->isLocked())
        m_lock->tryLock(0); // whoever had it may have left
    const FileOnDisk onDisk = lookAtFile(m_path);
    const bool isSeen = m_document.hasSeen(onDisk);
    if (isSeen || (m_told && isSameOnDisk(*m_told, onDisk))) {
        m_doubted.reset();
        if (isSeen)
            m_told.reset();
        return;
    }
    if (onDisk.kind != FileOnDisk::Kind::Scenario && !(m_doubted && isSameOnDisk(*m_doubted, onDisk))) {
        m_doubted = onDisk;
        m_soon.start(changesEnd);
        return;
    }
    if (QApplication::activeModalWidget() != nullptr || QApplication::activePopupWidget() != nullptr ||
        QApplication::mouseButtons() != Qt::NoButton) {
        m_soon.start(dialogsAreLeft);
        return;
    }
    m_doubted.reset();
    m_told = onDisk;
    emit changedOutside(onDisk);
}

bool FileGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowActivate) // what a file system of the network did not tell
        lookAgain();
    return QObject::eventFilter(watched, event);
}

QWidget* windowOf(const std::filesystem::path& path)
{
    const QString name = shownPath(realPath(path));
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->isVisible() && window->windowFilePath() == name)
            return window;
    return nullptr;
}

} // namespace breakeven
