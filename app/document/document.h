// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/scenario/recovery/file_on_disk.h"
#include "core/scenario/recovery/recovery.h"

#include "widgets/language/spoken_text.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUndoStack>

#include <filesystem>
#include <functional>
#include <optional>
#include <string_view>

namespace breakeven {

/// The open scenario: its file, what was saved, and every step back. The window shows it and sends it edits; it knows
/// no widget.
class Document : public QObject {
    Q_OBJECT
public:
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    [[nodiscard]] const Scenario& scenario() const { return m_scenario; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; } ///< empty until saved
    [[nodiscard]] const std::string& view() const { return m_view; }
    [[nodiscard]] bool isModified() const { return !m_saved || !(m_scenario == *m_saved); }
    /// The scenario as it was when the edit that goes on began; without one, as it is.
    [[nodiscard]] const Scenario& beforeEdit() const { return m_before ? *m_before : m_scenario; }
    [[nodiscard]] bool isEditing() const { return m_before.has_value(); }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

    /// Starts over with a scenario that has no file.
    void start(const Scenario& scenario);
    /// Opens a file; the ids of parameters that it leaves out. Nothing changes on an error. The scenario that a picture
    /// carries is a new one without a file, and modified until it is saved to one: the picture is never written to.
    /// `look` reads it in place of lookAtFile(), and may throw what ends it.
    using Look = std::function<FileOnDisk(const std::filesystem::path& path)>;
    [[nodiscard]] Result<QStringList> open(const std::filesystem::path& path, const Look& look = lookAtFile);
    /// Opens a file as a new scenario without one, modified until it is saved.
    [[nodiscard]] Outcome openCopy(const std::filesystem::path& path);
    /// Unsaved edits of an earlier run, as one step upon what their file holds now; undone, that is what is left.
    void recover(const Recovery& recovery, const FileOnDisk& onDisk);
    /// Writes the scenario to `path`, which becomes its file. On an error the old file stands and the document stays
    /// modified. `write` does it in place of the safe writer, and may throw what ends it.
    using Write = std::function<Outcome(const std::filesystem::path& path, std::string_view bytes)>;
    [[nodiscard]] Outcome save(const std::filesystem::path& path, const Write& write = plainWrite);

    /// What its file held when the document last read, wrote or was told of it.
    [[nodiscard]] const std::optional<Fingerprint>& seen() const { return m_seen; }
    /// Whether what the file holds now is what the document has seen of it.
    [[nodiscard]] bool hasSeen(const FileOnDisk& onDisk) const { return onDisk.fingerprint == m_seen; }
    /// Something else has changed the file: the scenario is modified unless that holds the same.
    void noticeOnDisk(const FileOnDisk& onDisk);
    /// The same, and the next save may replace what the file holds now.
    void keepAgainst(const FileOnDisk& onDisk);
    /// The scenario becomes what the file, which holds one, has now: a step that can be undone.
    void reload(const FileOnDisk& onDisk);

    /// Between beginEdit and endEdit changes are one step of undo, or none if the scenario came back to where it
    /// started.
    void beginEdit();
    void endEdit();
    /// Takes over what is still being typed somewhere and ends the edit that goes on, before the scenario is saved,
    /// left, exported or undone.
    void finishEditing();
    /// The scenario becomes `scenario`, as a step named `what`; steps with the same `mergeKey` (not empty) that follow
    /// each other are one, as letters typed into one field are.
    void change(const Scenario& scenario, const SpokenText& what, const QString& mergeKey = {});
    /// Tells who shows it from now on everything that there is to know, in the language that is shown now.
    void tellAll();

signals:
    void finishing();        ///< whoever holds something that is being typed hands it over now
    void scenarioChanged();  ///< while an edit goes on as well
    void editFinished();     ///< the scenario has come to rest
    void replaced();         ///< another scenario altogether: opened, or started
    void fileStateChanged(); ///< path or modified

private:
    friend class ScenarioCommand;
    [[nodiscard]] static Outcome plainWrite(const std::filesystem::path& path, std::string_view bytes);
    void show(const Scenario& scenario);
    void replace(const Scenario& scenario, const std::filesystem::path& path, std::string view, bool isSaved,
                 const std::optional<Fingerprint>& seen = {});

    Scenario m_scenario;
    std::optional<Scenario> m_saved = Scenario(); ///< none if no file of its own holds it
    std::filesystem::path m_path;
    std::optional<Fingerprint> m_seen; ///< none if it has seen nothing there
    std::string m_view;                ///< what the file says of the screen, kept and written back
    QUndoStack m_undo;
    std::optional<Scenario> m_before; ///< while an edit goes on
    SpokenText m_what;
};

} // namespace breakeven
