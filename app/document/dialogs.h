// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>
#include <vector>

class QPrinter;
class QWidget;

namespace breakeven {

/// A question with an answer a button, of which Escape gives the last.
struct ButtonQuestion {
    QString title;
    QString text;
    QStringList lines; ///< what it is about, each on a line of its own: "GPU rate: $0.86 → $1.10 an hour"
    QStringList answers;
};

/// What the window asks its user in dialogs of their own; tests answer in place of a person.
class Dialogs {
public:
    enum class Changes { Save, Discard, Cancel };
    enum class Taking { Add, Replace, Cancel };

    virtual ~Dialogs() = default;
    /// A scenario file to open; absent if the dialog was left.
    [[nodiscard]] virtual std::optional<std::filesystem::path> fileToOpen(QWidget* parent,
                                                                          const std::filesystem::path& folder) = 0;
    /// Files to read, one or `several`; `filter` as QFileDialog's. Empty if the dialog was left.
    [[nodiscard]] virtual std::vector<std::filesystem::path> filesToOpen(QWidget* parent, const QString& title,
                                                                         const QString& filter, bool several) = 0;
    /// Where to save, overwriting agreed to; `filter` as QFileDialog's. The suffix is there.
    [[nodiscard]] virtual std::optional<std::filesystem::path> fileToSave(QWidget* parent, const QString& title,
                                                                          const std::filesystem::path& proposed,
                                                                          const QString& filter,
                                                                          const QString& suffix) = 0;
    /// A folder to write into; absent if the dialog was left.
    [[nodiscard]] virtual std::optional<std::filesystem::path> folderToSave(QWidget* parent, const QString& title,
                                                                            const std::filesystem::path& folder) = 0;
    /// Whether these files, which are there already, may be replaced.
    [[nodiscard]] virtual bool mayReplace(QWidget* parent, const QString& title, const QStringList& names) = 0;
    [[nodiscard]] virtual Changes unsavedChanges(QWidget* parent, const QString& name) = 0;
    /// Whether what was found is added to what is there, or takes its place.
    [[nodiscard]] virtual Taking addOrReplace(QWidget* parent, const QString& title, const QString& question) = 0;
    /// Which of the answers was chosen, counted from 0; the last if the dialog was left.
    [[nodiscard]] virtual int ask(QWidget* parent, const ButtonQuestion& question) = 0;
    /// A line of text; absent if the dialog was left.
    [[nodiscard]] virtual std::optional<QString> askText(QWidget* parent, const QString& title, const QString& question,
                                                         const QString& proposed) = 0;
    /// Which printer, or file in its place, and which paper; whether the dialog was agreed to.
    [[nodiscard]] virtual bool choosePrinter(QWidget* parent, QPrinter& printer) = 0;
    virtual void showError(QWidget* parent, const QString& title, const QString& sentence) = 0;
    virtual void showNotice(QWidget* parent, const QString& title, const QString& text) = 0;
};

/// The dialogs that a person sees.
class DesktopDialogs : public Dialogs {
public:
    std::optional<std::filesystem::path> fileToOpen(QWidget* parent, const std::filesystem::path& folder) override;
    std::vector<std::filesystem::path> filesToOpen(QWidget* parent, const QString& title, const QString& filter,
                                                   bool several) override;
    std::optional<std::filesystem::path> fileToSave(QWidget* parent, const QString& title,
                                                    const std::filesystem::path& proposed, const QString& filter,
                                                    const QString& suffix) override;
    std::optional<std::filesystem::path> folderToSave(QWidget* parent, const QString& title,
                                                      const std::filesystem::path& folder) override;
    bool mayReplace(QWidget* parent, const QString& title, const QStringList& names) override;
    Changes unsavedChanges(QWidget* parent, const QString& name) override;
    Taking addOrReplace(QWidget* parent, const QString& title, const QString& question) override;
    int ask(QWidget* parent, const ButtonQuestion& question) override;
    std::optional<QString> askText(QWidget* parent, const QString& title, const QString& question,
                                   const QString& proposed) override;
    bool choosePrinter(QWidget* parent, QPrinter& printer) override;
    void showError(QWidget* parent, const QString& title, const QString& sentence) override;
    void showNotice(QWidget* parent, const QString& title, const QString& text) override;
};

/// The files that a scenario can be opened from, as QFileDialog's filter.
[[nodiscard]] QString scenarioFilter();

/// `path` with the suffix (without its dot) if it has none of its own that is the same.
[[nodiscard]] std::filesystem::path withSuffix(const std::filesystem::path& path, const QString& suffix);

/// A file name, without folder and suffix, that Linux, Windows and macOS accept, made from a scenario's title.
[[nodiscard]] QString fileNameFor(const QString& title);

} // namespace breakeven
