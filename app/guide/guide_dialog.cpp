// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/guide_dialog.h"

#include "app/dialogs/dialog_buttons.h"
#include "app/guide/guide_page.h"
#include "app/guide/guide_print.h"
#include "core/output/guide/chapters/anchors.h"
#include "widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int placeRole = Qt::UserRole;
constexpr int contentsHeight = 26;
constexpr int deepestListed = 3; ///< chapters, sections and the inputs in groups

} // namespace

GuideDialog::GuideDialog(std::vector<GuideKey> keys, QWidget* parent)
    : QDialog(parent), m_query(new QLineEdit(this)), m_count(new QLabel(this)), m_contents(new QTreeWidget(this)),
      m_page(new QTextBrowser(this))
{
    setWindowTitle(tr("Guide"));
    setObjectName(QStringLiteral("guide"));
    resize(980, 680);
    build();
    m_work.start([this, keys = std::move(keys)](const std::stop_token&) -> BackgroundWork::Show {
        return [this, made = guide(keys)]() mutable { show(std::move(made)); };
    });
}

void GuideDialog::build()
{
    constexpr int margin = 16;
    m_query->setObjectName(QStringLiteral("guide_query"));
    m_query->setPlaceholderText(tr("Find in the guide"));
    m_query->setAccessibleName(m_query->placeholderText());
    m_query->setClearButtonEnabled(true);
    m_query->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("guide_count"));
    m_contents->setObjectName(QStringLiteral("guide_contents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_page->setObjectName(QStringLiteral("guide_page"));
    m_page->setAccessibleName(windowTitle());
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(margin);
    connect(m_query, &QLineEdit::textChanged, this, &GuideDialog::find);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item != nullptr)
            open(item->data(0, placeRole).toULongLong());
    });
    connect(m_page, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { goTo(link.fragment().toStdString()); });

    auto* parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_contents);
    parts->addWidget(m_page);
    parts->setStretchFactor(1, 1);
    parts->setSizes({280, 700});
    auto* top = new QHBoxLayout;
    top->addWidget(m_query, 1);
    top->addWidget(m_count);
    auto* buttons = new DialogButtons(this);
    m_back = buttons->addPlain(tr("Back"), "guide_back");
    m_back->setShortcut(QKeySequence::Back);
    m_back->setEnabled(false);
    connect(m_back, &QPushButton::clicked, this, &GuideDialog::goBack);
    const QPushButton* print = buttons->addPlain(tr("Print…"), "guide_print_button");
    connect(print, &QPushButton::clicked, this, [this] {
        if (!m_entries.empty())
            askAndPrintGuide(m_guide, *this);
    });
    addClose(*buttons, *this);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false); // Enter is for the search
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addLayout(top);
    layout->addWidget(parts, 1);
    layout->addWidget(buttons);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_query->setFocus(Qt::ShortcutFocusReason);
        m_query->selectAll();
    });
}

void GuideDialog::show(GuideSection guide)
{
    m_guide = std::move(guide);
    for (const GuideSection& chapter : m_guide.sections)
        list(chapter, chapter, m_contents->invisibleRootItem(), 1);
    open(placeOf(m_anchor));
    find();
}

void GuideDialog::list(const GuideSection& section, const GuideSection& page, QTreeWidgetItem* within, int depth)
{
    QTreeWidgetItem* item = within;
    if (depth <= deepestListed) {
        item = new QTreeWidgetItem(within, {toQString(section.title)});
        item->setSizeHint(0, {0, contentsHeight});
        item->setData(0, placeRole, static_cast<qulonglong>(m_entries.size()));
    }
    m_entries.push_back({&section, &page, item, guideWords(section)});
    const bool isDivided = depth == 1 && isLongChapter(section);
    for (const GuideSection& each : section.sections)
        list(each, isDivided ? each : page, item, depth + 1);
}

std::size_t GuideDialog::placeOf(const std::string& anchor) const
{
    const auto found =
        std::ranges::find_if(m_entries, [&](const Entry& entry) { return entry.section->anchor == anchor; });
    return found == m_entries.end() ? 0 : static_cast<std::size_t>(found - m_entries.begin());
}

void GuideDialog::goTo(const std::string& anchor)
{
    if (m_entries.empty())
        m_anchor = anchor; // shown as soon as there is a guide
    else
        open(placeOf(anchor));
}

void GuideDialog::open(std::size_t place)
{
    const Entry& entry = m_entries.at(place);
    if (m_shown != nullptr && entry.section->anchor != m_anchor)
        m_past.push_back(m_anchor);
    m_back->setEnabled(!m_past.empty());
    m_anchor = entry.section->anchor;
    if (m_shown != entry.page) {
        m_shown = entry.page;
        showPage();
    } else {
        m_page->scrollToAnchor(toQString(m_anchor));
    }
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentItem(entry.item);
    m_contents->scrollToItem(entry.item);
}

/// The page, at the section that is shown.
void GuideDialog::showPage()
{
    const bool isChapter =
        std::ranges::any_of(m_guide.sections, [this](const GuideSection& chapter) { return &chapter == m_shown; });
    (isChapter ? fillWithChapter : fillWithSection)(*m_page->document(), *m_shown, palette());
    mark();
    if (m_anchor != m_shown->anchor)
        m_page->scrollToAnchor(toQString(m_anchor));
}

void GuideDialog::goBack()
{
    if (m_past.empty())
        return;
    const std::string anchor = m_past.back();
    m_past.pop_back();
    open(placeOf(anchor));
    m_past.pop_back(); // where we came from is not gone back to
    m_back->setEnabled(!m_past.empty());
}

/// Leaves in the contents what has the words, with the sections that it is in.
void GuideDialog::find()
{
    const QString query = m_query->text().trimmed();
    for (QTreeWidgetItemIterator at(m_contents); *at != nullptr; ++at)
        (*at)->setHidden(!query.isEmpty());
    int found = 0;
    for (const Entry& entry : m_entries) {
        if (query.isEmpty() || !entry.words.contains(query, Qt::CaseInsensitive))
            continue;
        ++found;
        for (QTreeWidgetItem* item = entry.item; item != nullptr; item = item->parent()) {
            item->setHidden(false);
            item->setExpanded(true);
        }
    }
    m_count->setText(query.isEmpty() ? QString() : tr("%n sections", nullptr, found));
    mark();
}

void GuideDialog::findNext(int step)
{
    const QString query = m_query->text().trimmed();
    if (query.isEmpty() || m_entries.empty())
        return;
    const std::size_t count = m_entries.size();
    const std::size_t from = placeOf(m_anchor);
    for (std::size_t i = 1; i <= count; ++i) {
        const std::size_t place = (from + (step > 0 ? i : count - i)) % count;
        if (m_entries[place].words.contains(query, Qt::CaseInsensitive))
            return open(place);
    }
}

/// Marks on the page what is searched for.
void GuideDialog::mark()
{
    const QString query = m_query->text().trimmed();
    QList<QTextEdit::ExtraSelection> marks;
    if (!query.isEmpty())
        for (QTextCursor at = m_page->document()->find(query); !at.isNull(); at = m_page->document()->find(query, at)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(palette().color(QPalette::Highlight));
            mark.format.setForeground(palette().color(QPalette::HighlightedText));
            marks << mark;
        }
    m_page->setExtraSelections(marks);
}

bool GuideDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_query && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            findNext(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void GuideDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_shown != nullptr)
        showPage();
}

} // namespace breakeven
