// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/dialogs.h"

#include "app/document/file_path.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>

namespace breakeven {

namespace {

void tell(QMessageBox::Icon icon, QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox box(icon, title, title, QMessageBox::Ok, parent);
    box.setInformativeText(text);
    box.exec();
}

/// The schemes of addresses that a file dialog may give.
QStringList onThisMachine()
{
    return {QStringLiteral("file")};
}

/// Absent if the dialog was left.
std::optional<std::filesystem::path> ifChosen(const QUrl& address)
{
    return address.isEmpty() ? std::nullopt : std::optional(toPath(address));
}

} // namespace

QString scenarioFilter()
{
    return QObject::tr("Breakeven scenarios (*.breakeven);;Charts that carry one (*.png *.svg *.pdf);;All files (*)");
}

std::optional<std::filesystem::path> DesktopDialogs::fileToOpen(QWidget* parent, const std::filesystem::path& folder)
{
    return ifChosen(QFileDialog::getOpenFileUrl(parent, QObject::tr("Open scenario"), toUrl(folder), scenarioFilter(),
                                                nullptr, {}, onThisMachine()));
}

std::vector<std::filesystem::path> DesktopDialogs::filesToOpen(QWidget* parent, const QString& title,
                                                               const QString& filter, bool several)
{
    QList<QUrl> chosen;
    if (several)
        chosen = QFileDialog::getOpenFileUrls(parent, title, {}, filter, nullptr, {}, onThisMachine());
    else
        chosen << QFileDialog::getOpenFileUrl(parent, title, {}, filter, nullptr, {}, onThisMachine());
    std::vector<std::filesystem::path> paths;
    for (const QUrl& address : chosen)
        if (const auto path = ifChosen(address))
            paths.push_back(*path);
    return paths;
}

std::optional<std::filesystem::path> DesktopDialogs::fileToSave(QWidget* parent, const QString& title,
                                                                const std::filesystem::path& proposed,
                                                                const QString& filter, const QString& suffix)
{
    // The dialog asks before it overwrites, but only for the name as typed: with its default suffix that name is the
    // final one.
    QFileDialog dialog(parent, title, shownPath(proposed), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(shownName(proposed));
    while (dialog.exec() == QDialog::Accepted) {
        const std::filesystem::path typed = toPath(dialog.selectedUrls().constFirst());
        const std::filesystem::path path = withSuffix(typed, suffix);
        std::error_code fault; // writing it will tell
        if (path == typed || !std::filesystem::exists(path, fault))
            return path;
        const QString question = QObject::tr("%1 is already there. Replace it?").arg(shownName(path));
        if (QMessageBox::question(parent, title, question) == QMessageBox::Yes)
            return path;
    }
    return std::nullopt;
}

std::optional<std::filesystem::path> DesktopDialogs::folderToSave(QWidget* parent, const QString& title,
                                                                  const std::filesystem::path& folder)
{
    return ifChosen(
        QFileDialog::getExistingDirectoryUrl(parent, title, toUrl(folder), QFileDialog::ShowDirsOnly, onThisMachine()));
}

bool DesktopDialogs::mayReplace(QWidget* parent, const QString& title, const QStringList& names)
{
    const QString question = names.size() == 1
                                 ? QObject::tr("%1 is already there. Replace it?").arg(names.constFirst())
                                 : QObject::tr("%1 files are already there. Replace them?").arg(names.size());
    QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Yes | QMessageBox::No, parent);
    if (names.size() > 1)
        box.setDetailedText(names.join(QLatin1Char('\n')));
    return box.exec() == QMessageBox::Yes;
}

Dialogs::Changes DesktopDialogs::unsavedChanges(QWidget* parent, const QString& name)
{
    QMessageBox box(QMessageBox::Warning, QObject::tr("Unsaved changes"),
                    QObject::tr("Save the changes to “%1”?").arg(name),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setInformativeText(QObject::tr("They are lost if you don't."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save: return Changes::Save;
    case QMessageBox::Discard: return Changes::Discard;
    default: return Changes::Cancel;
    }
}

Dialogs::Taking DesktopDialogs::addOrReplace(QWidget* parent, const QString& title, const QString& question)
{
    QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Cancel, parent);
    const QAbstractButton* add = box.addButton(QObject::tr("Add"), QMessageBox::AcceptRole);
    const QAbstractButton* replace = box.addButton(QObject::tr("Replace"), QMessageBox::DestructiveRole);
    box.exec();
    if (box.clickedButton() == add)
        return Taking::Add;
    return box.clickedButton() == replace ? Taking::Replace : Taking::Cancel;
}

int DesktopDialogs::ask(QWidget* parent, const ButtonQuestion& question)
{
    QMessageBox box(QMessageBox::Question, question.title, question.title, QMessageBox::NoButton, parent);
    const QString lines = question.lines.join(QLatin1Char('\n'));
    box.setInformativeText(lines.isEmpty() ? question.text : question.text + QStringLiteral("\n\n") + lines);
    QList<QAbstractButton*> buttons;
    for (const QString& answer : question.answers)
        buttons << box.addButton(answer, QMessageBox::ActionRole); // of one role, so that they keep their order
    box.setDefaultButton(qobject_cast<QPushButton*>(buttons.constFirst()));
    box.setEscapeButton(buttons.constLast());
    box.exec();
    const qsizetype chosen = buttons.indexOf(box.clickedButton());
    return static_cast<int>(chosen < 0 ? buttons.size() - 1 : chosen);
}

std::optional<QString> DesktopDialogs::askText(QWidget* parent, const QString& title, const QString& question,
                                               const QString& proposed)
{
    bool accepted = false;
    const QString text = QInputDialog::getText(parent, title, question, QLineEdit::Normal, proposed, &accepted);
    return accepted ? std::optional(text) : std::nullopt;
}

bool DesktopDialogs::choosePrinter(QWidget* parent, QPrinter& printer)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    return dialog.exec() == QDialog::Accepted;
}

void DesktopDialogs::showError(QWidget* parent, const QString& title, const QString& sentence)
{
    tell(QMessageBox::Critical, parent, title, sentence);
}

void DesktopDialogs::showNotice(QWidget* parent, const QString& title, const QString& text)
{
    tell(QMessageBox::Information, parent, title, text);
}

std::filesystem::path withSuffix(const std::filesystem::path& path, const QString& suffix)
{
    if (QFileInfo(shownPath(path)).suffix().compare(suffix, Qt::CaseInsensitive) == 0)
        return path;
    return std::filesystem::path(path) += toPath(QLatin1Char('.') + suffix);
}

QString fileNameFor(const QString& title)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\x00-\x1f\x7f<>:"/\\|?*]+)"));
    static const QRegularExpression edges(QStringLiteral(R"(^[\s.]+|[\s.]+$)"));
    static const QRegularExpression reserved(QStringLiteral(R"(^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?$)"),
                                             QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 80; // characters: under the 255 bytes of a file name with up to three bytes each
    QString name = title;
    name.replace(forbidden, QStringLiteral(" "));
    name = name.simplified().left(longest);
    if (!name.isEmpty() && name.back().isHighSurrogate()) // half a character
        name.chop(1);
    name.remove(edges);
    if (name.isEmpty())
        return QStringLiteral("scenario");
    return reserved.match(name).hasMatch() ? name + QStringLiteral(" scenario") : name;
}

} // namespace breakeven
