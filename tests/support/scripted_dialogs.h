// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/dialogs.h"

#include <QStringList>

namespace breakeven {

/// Answers the window's dialogs in place of a person, and keeps what it was told.
class ScriptedDialogs : public Dialogs {
public:
    std::optional<QString> toOpen;
    std::optional<QString> toSave;
    std::optional<QString> toFill; ///< a folder
    QStringList filesToRead;
    bool replaces = false;
    QStringList replaced; ///< as last asked for
    Changes changes = Changes::Cancel;
    QStringList errors;
    QStringList notices;
    int changesAsked = 0;
    QString proposed;

    std::optional<QString> fileToOpen(QWidget*, const QString&) override { return toOpen; }
    QStringList filesToOpen(QWidget*, const QString&, const QString&, bool) override { return filesToRead; }
    std::optional<QString> fileToSave(QWidget*, const QString&, const QString& path, const QString&,
                                      const QString&) override
    {
        proposed = path;
        return toSave;
    }
    std::optional<QString> folderToSave(QWidget*, const QString&, const QString&) override { return toFill; }
    bool mayReplace(QWidget*, const QString&, const QStringList& names) override
    {
        replaced = names;
        return replaces;
    }
    Changes unsavedChanges(QWidget*, const QString&) override
    {
        ++changesAsked;
        return changes;
    }
    void showError(QWidget*, const QString&, const QString& sentence) override { errors << sentence; }
    void showNotice(QWidget*, const QString&, const QString& text) override { notices << text; }
};

} // namespace breakeven
