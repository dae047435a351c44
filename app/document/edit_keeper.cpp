// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/edit_keeper.h"

#include "app/document/document.h"
#include "app/document/file_path.h"
#include "widgets/text.h"

#include <QDateTime>

#include <utility>

namespace breakeven {

EditKeeper::EditKeeper(Document& document, std::filesystem::path folder)
    : m_document(document), m_folder(std::move(folder)), m_writer([this](const Outcome& outcome) {
          QMetaObject::invokeMethod(
              this, [this, outcome] { tell(outcome); }, Qt::QueuedConnection);
      })
{
    connect(&document, &Document::fileStateChanged, this, &EditKeeper::follow);
    follow();
}

EditKeeper::~EditKeeper()
{
    if (!m_isGivenUp)
        keepNow();
}

void EditKeeper::adopt(LeftEdits edits)
{
    forget();
    m_writer.finish();
    m_file = std::move(edits.file);
    m_lock = std::move(edits.lock);
    follow();
}

void EditKeeper::keepNow()
{
    follow();
    m_writer.finish();
}

void EditKeeper::giveUp()
{
    m_isGivenUp = true;
    forget();
}

void EditKeeper::follow()
{
    if (!m_document.isModified())
        return forget();
    m_isGivenUp = false;
    if (prepare())
        m_writer.keep(m_file, recovery());
}

void EditKeeper::forget()
{
    if (!m_file.empty())
        m_writer.remove(m_file);
}

/// The lock comes first: a recovery file without one is offered to others.
bool EditKeeper::prepare()
{
    if (m_lock && m_lock->isLocked())
        return true;
    if (const Outcome made = makeRecoveryFolder(m_folder); !made) {
        tell(made);
        return false;
    }
    m_file = newRecoveryFile(m_folder);
    m_lock = recoveryLock(m_file);
    m_lock->tryLock(0); // a folder that can't be written to says why with the file itself
    return true;
}

Recovery EditKeeper::recovery() const
{
    const std::filesystem::path& path = m_document.path();
    return {path.empty() ? path : absolutePath(path), m_document.seen(), QDateTime::currentSecsSinceEpoch(),
            m_document.scenario(), m_document.view()};
}

void EditKeeper::tell(const Outcome& outcome)
{
    if (!outcome && !m_hasFailed)
        emit failed(toQString(asSentence(outcome.error().what)));
    m_hasFailed = !outcome;
}

} // namespace breakeven
