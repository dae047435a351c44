// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyboard/palette.h"

#include "core/inputs/choices.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/text.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace breakeven {

namespace {

constexpr int entryRole = Qt::UserRole;
constexpr int rowHeight = 28;

/// As it reads outside of a menu: without mnemonics and without the dots of what asks first.
QString plainName(QString text)
{
    static const QRegularExpression behind(QStringLiteral("\\(&[A-Za-z0-9]\\)")); // "ファイル(&F)"
    text.remove(behind);
    text.replace(QLatin1String("&&"), QChar(QChar::ReplacementCharacter));
    text.remove(QLatin1Char('&'));
    text.replace(QChar(QChar::ReplacementCharacter), QLatin1Char('&'));
    if (text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text;
}

void addEntriesOf(QMenu& menu, MenuEntries which, const QString& place, std::vector<PaletteEntry>& entries)
{
    emit menu.aboutToShow(); // some are filled, or know what can be done, only then
    for (QAction* action : menu.actions()) {
        const QString name = plainName(action->text());
        if (action->isSeparator() || name.isEmpty() || (which != MenuEntries::All && !action->isEnabled()))
            continue;
        if (QMenu* within = action->menu())
            addEntriesOf(*within, which, Palette::tr("%1 › %2").arg(place, name), entries);
        else
            entries.push_back(
                {name, place, action->shortcut().toString(QKeySequence::NativeText), [action = QPointer(action)] {
                     if (action)
                         action->trigger();
                 }});
    }
    emit menu.aboutToHide();
}

/// How well a word stands in a text, 0 the best; absent if it does not.
std::optional<int> rankOf(const QString& word, const PaletteEntry& entry)
{
    if (entry.name.startsWith(word, Qt::CaseInsensitive))
        return 0;
    for (qsizetype at = entry.name.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = entry.name.indexOf(word, at + 1, Qt::CaseInsensitive))
        if (!entry.name[at - 1].isLetterOrNumber())
            return 1;
    if (entry.name.contains(word, Qt::CaseInsensitive))
        return 2;
    return entry.place.contains(word, Qt::CaseInsensitive) ? std::optional(3) : std::nullopt;
}

template <typename Row> PaletteEntry inputEntry(const Row& row, std::function<void()> go)
{
    return {
        toQString(labelOf(row)), Palette::tr("Inputs › %1").arg(toQString(groupLabel(row.group))), {}, std::move(go)};
}

} // namespace

std::vector<PaletteEntry> entriesOf(const QMenuBar& menus, MenuEntries which)
{
    std::vector<PaletteEntry> entries;
    for (const QAction* action : menus.actions())
        if (QMenu* menu = action->menu())
            addEntriesOf(*menu, which, plainName(action->text()), entries);
    return entries;
}

std::vector<PaletteEntry> entriesOf(InputPanel& inputs)
{
    std::vector<PaletteEntry> entries;
    for (const Parameter& row : parameterTable)
        entries.push_back(inputEntry(row, [&inputs, &row] { inputs.showParameter(row); }));
    for (const Choice& row : choiceTable)
        entries.push_back(inputEntry(row, [&inputs, &row] { inputs.showParameter(row.id); }));
    for (const Switch& row : switchTable)
        entries.push_back(inputEntry(row, [&inputs, &row] { inputs.showParameter(row.id); }));
    return entries;
}

std::vector<const PaletteEntry*> matching(const std::vector<PaletteEntry>& entries, const QString& query)
{
    const QStringList words = query.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::pair<int, const PaletteEntry*>> found;
    for (const PaletteEntry& entry : entries) {
        int worst = 0;
        const bool all = std::ranges::all_of(words, [&](const QString& word) {
            const std::optional<int> rank = rankOf(word, entry);
            worst = std::max(worst, rank.value_or(0));
            return rank.has_value();
        });
        if (all)
            found.emplace_back(worst, &entry);
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, const PaletteEntry*>::first);
    std::vector<const PaletteEntry*> result;
    for (const auto& [rank, entry] : found)
        result.push_back(entry);
    return result;
}

Palette::Palette(std::vector<PaletteEntry> entries, QWidget* parent)
    : QDialog(parent), m_entries(std::move(entries)), m_query(new QLineEdit(this)), m_found(new QTreeWidget(this))
{
    constexpr int margin = 12;
    setWindowTitle(tr("Go To"));
    setObjectName(QStringLiteral("palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(620, 460);
    m_query->setObjectName(QStringLiteral("palette_query"));
    m_query->setAccessibleName(tr("Go to"));
    m_query->setPlaceholderText(tr("An input, a view, a command or a preset"));
    m_query->installEventFilter(this);
    m_found->setObjectName(QStringLiteral("palette_found"));
    m_found->setAccessibleName(tr("Found"));
    m_found->setFocusPolicy(Qt::NoFocus); // the keys stay in the field
    m_found->setHeaderHidden(true);
    m_found->setRootIsDecorated(false);
    m_found->setUniformRowHeights(true);
    m_found->setColumnCount(3);
    m_found->header()->setStretchLastSection(false);
    m_found->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_found->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_found->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_query);
    layout->addWidget(m_found, 1);
    connect(m_query, &QLineEdit::textChanged, this, &Palette::find);
    connect(m_found, &QTreeWidget::currentItemChanged, this, &Palette::tellCurrent);
    connect(m_found, &QTreeWidget::itemClicked, this, &Palette::choose);
    find({});
    m_query->setFocus();
}

void Palette::find(const QString& query)
{
    m_found->clear();
    for (const PaletteEntry* entry : matching(m_entries, query)) {
        auto* item = new QTreeWidgetItem(m_found, {entry->name, entry->place, entry->keys});
        item->setSizeHint(0, {0, rowHeight});
        item->setData(0, entryRole, static_cast<qlonglong>(entry - m_entries.data()));
        for (const int column : {1, 2})
            item->setForeground(column, palette().color(QPalette::PlaceholderText));
    }
    m_found->setCurrentItem(m_found->topLevelItem(0));
    tellCurrent();
}

/// The list has no focus of its own: what is chosen in it is said of the field.
void Palette::tellCurrent()
{
    const QTreeWidgetItem* item = m_found->currentItem();
    m_query->setAccessibleDescription(item == nullptr ? tr("Nothing is called so")
                                                      : tr("%1, %2").arg(item->text(0), item->text(1)));
}

/// Once it is closed: what opens a dialog, or gives the focus to an input, finds the window as it was.
void Palette::choose()
{
    const QTreeWidgetItem* item = m_found->currentItem();
    if (item == nullptr)
        return;
    const auto at = static_cast<std::size_t>(item->data(0, entryRole).toLongLong());
    QMetaObject::invokeMethod(parent(), m_entries[at].go, Qt::QueuedConnection);
    accept();
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_query || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QCoreApplication::sendEvent(m_found, event); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    default: return false;
    }
}

void openPalette(QMainWindow& window, InputPanel& inputs)
{
    std::vector<PaletteEntry> entries = entriesOf(inputs);
    std::ranges::move(entriesOf(*window.menuBar(), MenuEntries::ThatCanBeChosen), std::back_inserter(entries));
    auto* palette = new Palette(std::move(entries), &window);
    palette->setModal(true);
    palette->show();
}

} // namespace breakeven
