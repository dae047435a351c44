// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"

#include "core/advice/changes/changes.h"
#include "core/files/safe_file.h"
#include "core/scenario/file/scenario_format.h"
#include "widgets/text.h"

#include <QUndoCommand>

#include <utility>

namespace breakeven {

namespace {

constexpr int mergeable = 1;

/// A step as the history lists it, before the line's end, and as it is called where it is undone (QUndoCommand).
QString stepText(const Scenario& before, const Scenario& after, const QString& what)
{
    const QString called = what.simplified();
    return toQString(stepInWords(before, after, verbatim(called.toStdString()))).simplified() + QLatin1Char('\n') +
           called;
}

} // namespace

/// The one kind of step: the scenario before and after. Undo and redo are the same swap.
class ScenarioCommand : public QUndoCommand {
public:
    ScenarioCommand(Document& document, Scenario before, Scenario after, SpokenText what, QString mergeKey)
        : m_document(document), m_before(std::move(before)), m_after(std::move(after)), m_what(std::move(what)),
          m_mergeKey(std::move(mergeKey))
    {
        speak();
    }

    /// Says what it is in the language that is shown now.
    void speak() { setText(stepText(m_before, m_after, m_what.text())); }

    void undo() override { m_document.show(m_before); }
    void redo() override { m_document.show(m_after); }
    [[nodiscard]] int id() const override { return m_mergeKey.isEmpty() ? -1 : mergeable; }
    bool mergeWith(const QUndoCommand* later) override
    {
        const auto& next = *static_cast<const ScenarioCommand*>(later); // same id, so the same class
        if (next.m_mergeKey != m_mergeKey)
            return false;
        m_after = next.m_after;
        m_what = next.m_what;
        speak();
        setObsolete(m_before == m_after);
        return true;
    }

private:
    Document& m_document;
    Scenario m_before;
    Scenario m_after;
    SpokenText m_what;
    QString m_mergeKey;
};

Document::Document(QObject* parent) : QObject(parent)
{
    connect(&m_undo, &QUndoStack::indexChanged, this, &Document::editFinished);
}

Document::~Document()
{
    m_undo.disconnect(); // it tells of its own clearing, when those who listen may be gone
}

void Document::start(const Scenario& scenario)
{
    replace(scenario, {}, {}, true);
}

Result<QStringList> Document::open(const std::filesystem::path& path, const Look& look)
{
    const FileOnDisk found = look(path);
    if (!found.file)
        return found.fault;
    if (found.file->inPicture)
        replace(found.file->scenario, {}, {}, false);
    else
        replace(found.file->scenario, path, found.file->view, true, found.fingerprint);
    QStringList filledIn;
    for (const std::string& id : found.file->filledIn)
        filledIn << QString::fromStdString(id);
    return filledIn;
}

Outcome Document::openCopy(const std::filesystem::path& path)
{
    const FileOnDisk found = lookAtFile(path);
    if (!found.file)
        return found.fault;
    replace(found.file->scenario, {}, {}, false);
    return success();
}

void Document::recover(const Recovery& recovery, const FileOnDisk& onDisk)
{
    const bool isBeside = onDisk.file && !onDisk.file->inPicture;
    replace(isBeside ? onDisk.file->scenario : recovery.scenario, recovery.file, recovery.view, isBeside,
            onDisk.fingerprint);
    change(recovery.scenario, [] { return tr("Recovered Edits"); });
}

Outcome Document::plainWrite(const std::filesystem::path& path, std::string_view bytes)
{
    return writeFile(path, bytes);
}

Outcome Document::save(const std::filesystem::path& path, const Write& write)
{
    const Scenario scenario = m_scenario; // the window's loop turns while it is written
    const std::string text = formatScenario(scenario, m_view);
    if (Outcome written = write(path, text); !written)
        return written;
    m_path = path;
    m_seen = fingerprintOf(text);
    m_saved = scenario;
    emit fileStateChanged();
    return success();
}

void Document::noticeOnDisk(const FileOnDisk& onDisk)
{
    m_saved = onDisk.file ? std::optional(onDisk.file->scenario) : std::nullopt;
    emit fileStateChanged();
}

void Document::keepAgainst(const FileOnDisk& onDisk)
{
    m_seen = onDisk.fingerprint;
    noticeOnDisk(onDisk);
}

void Document::reload(const FileOnDisk& onDisk)
{
    finishEditing();
    m_view = onDisk.file->view;
    change(onDisk.file->scenario, [] { return tr("Reload"); });
    keepAgainst(onDisk);
}

void Document::replace(const Scenario& scenario, const std::filesystem::path& path, std::string view, bool isSaved,
                       const std::optional<Fingerprint>& seen)
{
    m_before.reset();
    m_scenario = scenario;
    m_saved = isSaved ? std::optional(scenario) : std::nullopt;
    m_path = path;
    m_seen = seen;
    m_view = std::move(view);
    m_undo.clear();
    emit replaced();
    emit fileStateChanged();
}

void Document::beginEdit()
{
    if (!m_before)
        m_before = m_scenario;
}

void Document::endEdit()
{
    if (!m_before)
        return;
    const Scenario before = *std::exchange(m_before, std::nullopt);
    if (before == m_scenario)
        emit editFinished();
    else
        m_undo.push(new ScenarioCommand(*this, before, m_scenario, m_what, {}));
}

void Document::tellAll()
{
    for (int i = 0; i < m_undo.count(); ++i) // the stack shows its commands only as they are, and all are of one kind
        static_cast<ScenarioCommand*>(const_cast<QUndoCommand*>(m_undo.command(i)))->speak();
    emit replaced();
    emit fileStateChanged();
}

void Document::finishEditing()
{
    emit finishing();
    endEdit();
}

void Document::change(const Scenario& scenario, const SpokenText& what, const QString& mergeKey)
{
    if (scenario == m_scenario)
        return;
    m_what = what;
    if (m_before)
        show(scenario);
    else
        m_undo.push(new ScenarioCommand(*this, m_scenario, scenario, what, mergeKey));
}

void Document::show(const Scenario& scenario)
{
    if (scenario == m_scenario)
        return;
    m_scenario = scenario;
    emit scenarioChanged();
    emit fileStateChanged();
}

} // namespace breakeven
