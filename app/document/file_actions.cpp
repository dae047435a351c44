// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/file_actions.h"

#include "app/document/file_path.h"
#include "app/document/recent_files.h"
#include "app/document/stated_currency.h"
#include "app/progress/long_work.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/recovery/file_on_disk.h"
#include "widgets/text.h"

#include <QStandardPaths>
#include <QWidget>

namespace breakeven {

namespace {

const QString scenarioSuffix = QStringLiteral("breakeven");

QString labels(const QStringList& ids)
{
    QStringList names;
    for (const QString& id : ids) {
        const Parameter* row = findParameter(id.toStdString());
        names << (row != nullptr ? toQString(row->label) : id);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

FileActions::FileActions(Document& document, Dialogs& dialogs, QWidget& window)
    : QObject(&window), m_document(document), m_dialogs(dialogs), m_window(window),
      m_conflicts(document, dialogs, window)
{
    connect(&m_conflicts, &FileConflicts::saveAsWanted, this, &FileActions::saveAs);
}

QString FileActions::title() const
{
    const QString name = QString::fromStdString(m_document.scenario().name).simplified();
    return name.isEmpty() ? tr("Untitled scenario") : name;
}

std::filesystem::path FileActions::folder() const
{
    return m_document.path().empty() ? toPath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                                     : absolutePath(m_document.path()).parent_path();
}

bool FileActions::mayReplace()
{
    m_document.finishEditing();
    if (!m_document.isModified())
        return true;
    switch (m_dialogs.unsavedChanges(&m_window, title())) {
    case Dialogs::Changes::Save: return save();
    case Dialogs::Changes::Discard: return true;
    case Dialogs::Changes::Cancel: break;
    }
    return false;
}

void FileActions::newScenario()
{
    start(Scenario{});
}

void FileActions::start(const Scenario& scenario)
{
    if (mayReplace())
        m_document.start(asNew(scenario));
}

void FileActions::open()
{
    if (!mayReplace())
        return;
    if (const auto path = m_dialogs.fileToOpen(&m_window, folder()))
        openFile(*path); // what is unsaved was asked for already
}

bool FileActions::openPath(const std::filesystem::path& path)
{
    return mayReplace() && openFile(path);
}

bool FileActions::openFile(const std::filesystem::path& path)
{
    const auto refused = [this](const Error& error) {
        m_dialogs.showError(&m_window, tr("The scenario was not opened"), toQString(error.sentence(shownCatalog())));
        return false;
    };
    switch (m_conflicts.opening(path)) {
    case FileConflicts::Opening::Open: break;
    case FileConflicts::Opening::Stay: return false;
    case FileConflicts::Opening::Copy:
        const Outcome opened = m_document.openCopy(path);
        return opened || refused(opened.error());
    }
    std::optional<FileOnDisk> found;
    const bool isDone = doLongWork(m_window, tr("Open scenario"), [&](LongWork& work) {
        found = madeAside(&work, [&path] { return lookAtFile(path); });
    });
    if (!isDone)
        return false;
    const Result<QStringList> filledIn = m_document.open(path, [&found](const auto&) { return *found; });
    if (!filledIn)
        return refused(filledIn.error());
    rememberFile(path);
    emit recentFilesChanged();
    const auto count = static_cast<int>(filledIn->size());
    if (count == static_cast<int>(parameterCount))
        m_dialogs.showNotice(&m_window, tr("Inputs filled in"),
                             tr("The file states no input: all have their defaults."));
    else if (count > 0)
        m_dialogs.showNotice(&m_window, tr("Inputs filled in"),
                             tr("The file leaves out %1 of the inputs, which have their defaults: %2.")
                                 .arg(count)
                                 .arg(labels(*filledIn)));
    return true;
}

bool FileActions::save()
{
    return m_document.path().empty() ? saveAs() : saveTo(m_document.path());
}

bool FileActions::saveAs()
{
    m_document.finishEditing();
    const std::filesystem::path proposed =
        m_document.path().empty() ? folder() / toPath(fileNameFor(title()) + QLatin1Char('.') + scenarioSuffix)
                                  : m_document.path();
    const auto path = m_dialogs.fileToSave(&m_window, tr("Save scenario"), proposed,
                                           tr("Breakeven scenarios (*.breakeven)"), scenarioSuffix);
    return path && saveTo(*path);
}

bool FileActions::saveTo(const std::filesystem::path& path)
{
    m_document.finishEditing();
    switch (m_conflicts.saving(path)) {
    case FileConflicts::Saving::Save: break;
    case FileConflicts::Saving::SaveAs: return saveAs();
    case FileConflicts::Saving::Stay: return false;
    }
    Outcome saved = success();
    const bool isDone = doLongWork(m_window, tr("Save scenario"), [&](LongWork& work) {
        saved =
            m_document.save(path, [&work](const auto& to, std::string_view bytes) { return work.write(to, bytes); });
    });
    if (!isDone)
        return false;
    if (!saved) {
        m_dialogs.showError(&m_window, tr("The scenario was not saved"),
                            toQString(saved.error().sentence(shownCatalog())));
        return false;
    }
    rememberFile(path);
    emit recentFilesChanged();
    return true;
}

} // namespace breakeven
