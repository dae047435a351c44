// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/dialogs.h"
#include "app/document/file_path.h"

#include <QStringList>

#include <functional>

namespace breakeven {

/// Answers the window's dialogs in place of a person, and keeps what it was told.
class ScriptedDialogs : public Dialogs {
public:
    using Path = std::filesystem::path;

    std::optional<QString> toOpen;
    std::optional<QString> toSave;
    std::optional<QString> toFill; ///< a folder
    QStringList filesToRead;
    bool replaces = false;
    QStringList replaced; ///< as last asked for
    Changes changes = Changes::Cancel;
    QList<Changes> changesInTurn; ///< the answers of the next questions, before those of `changes`
    Taking taking = Taking::Cancel;
    QStringList questions; ///< whether to add or to replace
    QStringList errors;
    QStringList notices;
    int changesAsked = 0;
    QString proposed;
    QStringList toAnswer;          ///< the answers of the next questions by their texts; then each is left
    QList<ButtonQuestion> asked;   ///< with answers of their own
    std::optional<QString> toType; ///< that is typed when a line is asked for
    QString proposedText;
    std::function<void(QPrinter&)> toPrint; ///< sets the printer as a person does; without it the dialog is left

    std::optional<Path> fileToOpen(QWidget*, const Path&) override { return pathOf(toOpen); }
    std::vector<Path> filesToOpen(QWidget*, const QString&, const QString&, bool) override
    {
        std::vector<Path> paths;
        for (const QString& file : filesToRead)
            paths.push_back(toPath(file));
        return paths;
    }
    std::optional<Path> fileToSave(QWidget*, const QString&, const Path& path, const QString&, const QString&) override
    {
        proposed = shownPath(path);
        return pathOf(toSave);
    }
    std::optional<Path> folderToSave(QWidget*, const QString&, const Path&) override { return pathOf(toFill); }
    bool mayReplace(QWidget*, const QString&, const QStringList& names) override
    {
        replaced = names;
        return replaces;
    }
    Changes unsavedChanges(QWidget*, const QString&) override
    {
        ++changesAsked;
        return changesInTurn.isEmpty() ? changes : changesInTurn.takeFirst();
    }
    Taking addOrReplace(QWidget*, const QString&, const QString& question) override
    {
        questions << question;
        return taking;
    }
    int ask(QWidget*, const ButtonQuestion& question) override
    {
        asked << question;
        const qsizetype last = question.answers.size() - 1;
        const qsizetype chosen = toAnswer.isEmpty() ? last : question.answers.indexOf(toAnswer.takeFirst());
        Q_ASSERT(chosen >= 0); // an answer that is not offered
        return static_cast<int>(chosen);
    }
    std::optional<QString> askText(QWidget*, const QString&, const QString&, const QString& proposal) override
    {
        proposedText = proposal;
        return toType;
    }
    bool choosePrinter(QWidget*, QPrinter& printer) override
    {
        if (toPrint)
            toPrint(printer);
        return toPrint != nullptr;
    }
    void showError(QWidget*, const QString&, const QString& sentence) override { errors << sentence; }
    void showNotice(QWidget*, const QString&, const QString& text) override { notices << text; }

private:
    static std::optional<Path> pathOf(const std::optional<QString>& file)
    {
        return file ? std::optional(toPath(*file)) : std::nullopt;
    }
};

} // namespace breakeven
