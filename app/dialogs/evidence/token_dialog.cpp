// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/token_dialog.h"

#include "app/document/dialogs.h"
#include "app/document/document.h"
#include "app/document/file_path.h"
#include "core/advice/changes/changes.h"
#include "core/evidence/tokens/text_file.h"
#include "core/files/safe_file.h"
#include "core/scenario/edits.h"
#include "core/text/one_line.h"
#include "widgets/evidence/tokens/token_panel.h"
#include "widgets/text.h"

#include <QDragEnterEvent>
#include <QMimeData>

#include <memory>

namespace breakeven {

TokenDialog::TokenDialog(Document& document, Dialogs& dialogs, QWidget* parent)
    : DocumentDialog(document, parent), m_dialogs(dialogs), m_panel(new TokenPanel(this))
{
    setWindowTitle(tr("Token counter"));
    setAcceptDrops(true);
    resize(620, 640);
    setContent(m_panel);
    m_panel->setFocus(); // what is pasted goes to the text
    connect(m_panel, &TokenPanel::filesWanted, this, &TokenDialog::openFiles);
    connect(m_panel, &TokenPanel::valueChanged, this, &TokenDialog::follow);
    connect(m_panel, &TokenPanel::applied, this, [&document](const SourcedValue& value) {
        document.change(withValues(document.scenario(), {value}), [] { return tr("Token Count"); });
    });
}

void TokenDialog::showScenario()
{
    constexpr std::size_t mostLines = 3;
    QStringList lines;
    if (const std::optional<SourcedValue> value = m_panel->value())
        for (const Message& line :
             changeLines(document().scenario(), withValues(document().scenario(), {*value}), mostLines))
            lines << toQString(line);
    m_panel->setChange(lines.join(QLatin1Char('\n')));
}

void TokenDialog::openFiles()
{
    readFiles(m_dialogs.filesToOpen(this, tr("Open prompts or answers"),
                                    tr("Text files (*.txt *.md *.json *.jsonl *.csv *.xml *.html);;All files (*)"),
                                    true));
}

/// Adds those that can be read, and tells of those that can't.
void TokenDialog::readFiles(const std::vector<std::filesystem::path>& paths)
{
    std::vector<NamedText> texts;
    QStringList problems;
    for (const std::filesystem::path& path : paths) {
        Result<std::string> text = readRegularFile(path, largestTextInWindow);
        if (text)
            text = textOfFile(std::move(text).value(), oneLine(path.native()));
        if (text)
            texts.push_back(
                {shownName(path).toStdString(), std::make_shared<const std::string>(std::move(text).value()), true});
        else
            problems << toQString(text.error().sentence(shownCatalog()));
    }
    if (!texts.empty())
        m_panel->addTexts(texts);
    if (!problems.isEmpty())
        m_dialogs.showError(this, tr("Open files"), problems.join(QLatin1Char('\n')));
}

void TokenDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void TokenDialog::dropEvent(QDropEvent* event)
{
    std::vector<std::filesystem::path> paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.push_back(toPath(url));
    event->acceptProposedAction();
    readFiles(paths);
}

} // namespace breakeven
