// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/start_page.h"

#include "widgets/controls/page_text.h"
#include "widgets/controls/quiet_button.h"
#include "widgets/controls/steady_scroll_area.h"
#include "widgets/plain_text.h"
#include "widgets/start/own_numbers.h"
#include "widgets/start/preset_card.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int startEdge = 28;
constexpr int startGap = 16;
constexpr int startSide = 320;

} // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent), m_own(new OwnNumbers(this))
{
    setObjectName(QStringLiteral("start_page"));
    setAccessibleName(tr("Start"));
    setFocusPolicy(Qt::StrongFocus);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(startEdge, startEdge, startEdge, startEdge);
    columns->setSpacing(startEdge);
    columns->addWidget(makeCases(), 1);
    columns->addWidget(makeSide());
    connect(m_own, &OwnNumbers::answered, this, &StartPage::answered);
}

QWidget* StartPage::makeCases()
{
    auto* area = new SteadyScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_casesArea = new QWidget(area);
    m_caseRows = new QVBoxLayout(m_casesArea);
    m_caseRows->setContentsMargins(0, 0, 0, 0);
    m_caseRows->setSpacing(startGap);
    m_caseRows->addWidget(pageText(TextRank::Title, tr("Begin with a case like yours"), m_casesArea));
    m_caseRows->addStretch(1);
    area->setWidget(m_casesArea);
    area->viewport()->setAutoFillBackground(false);
    m_casesArea->setAutoFillBackground(false);
    return area;
}

QWidget* StartPage::makeSide()
{
    auto* scroll = new SteadyScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(startSide + 20);
    auto* side = new QWidget(scroll);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 12, 0);
    rows->setSpacing(8);
    rows->addWidget(pageText(TextRank::Title, tr("Start from my own numbers"), side));
    rows->addWidget(m_own);
    rows->addSpacing(startGap);

    m_files = new QWidget(side);
    m_fileRows = new QVBoxLayout(m_files);
    m_fileRows->setContentsMargins(0, 0, 0, 0);
    m_fileRows->setSpacing(2);
    rows->addWidget(pageText(TextRank::Heading, tr("Files"), side));
    rows->addWidget(m_files);
    const auto add = [&](const char* name, const QString& text, auto signal) {
        auto* button = new QPushButton(text, side);
        button->setObjectName(QLatin1String(name));
        button->setProperty("plain", true);
        connect(button, &QAbstractButton::clicked, this, signal);
        rows->addWidget(button, 0, Qt::AlignLeft);
    };
    add("start_open", tr("Open a File…"), &StartPage::openWanted);
    rows->addSpacing(startGap);
    rows->addWidget(pageText(TextRank::Heading, tr("New here?"), side));
    add("start_tour", tr("Take the Tour of One Minute"), &StartPage::tourWanted);
    add("start_leave", tr("Close This Page"), &StartPage::left);
    rows->addStretch(1);
    scroll->setWidget(side);
    scroll->viewport()->setAutoFillBackground(false);
    side->setAutoFillBackground(false);
    return scroll;
}

void StartPage::setCases(const std::vector<Case>& cases)
{
    QString group;
    for (const Case& shown : cases) {
        if (shown.group != group || m_groups.empty()) {
            group = shown.group;
            auto* area = new QWidget(m_casesArea);
            auto* grid = new QGridLayout(area);
            grid->setContentsMargins(0, 0, 0, 0);
            grid->setSpacing(startGap);
            m_caseRows->insertWidget(m_caseRows->count() - 1, pageText(TextRank::Heading, group, m_casesArea));
            m_caseRows->insertWidget(m_caseRows->count() - 1, area);
            m_groups.push_back({area, grid, {}});
        }
        auto* card = new PresetCard(shown.name, shown.question, shown.source, m_groups.back().area);
        card->setObjectName(QStringLiteral("case_%1").arg(shown.id));
        connect(card, &QAbstractButton::clicked, this, [this, id = shown.id] { emit caseChosen(id); });
        m_groups.back().cards.push_back(card);
        m_cards.emplace_back(shown.id, card);
    }
    m_columns = 0;
    placeCards();
}

void StartPage::setCasePicture(const QString& id, const QPixmap& picture)
{
    for (const auto& [its, card] : m_cards)
        if (its == id)
            card->setPicture(picture);
}

void StartPage::setFiles(const std::vector<File>& files)
{
    qDeleteAll(m_files->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    for (std::size_t place = 0; place < files.size(); ++place) {
        auto* button = new QuietButton(files[place].name, m_files);
        button->setObjectName(QStringLiteral("start_file_%1").arg(place));
        button->setToolTip(plainToolTip(files[place].folder));
        connect(button, &QAbstractButton::clicked, this, [this, place] { emit fileChosen(place); });
        m_fileRows->addWidget(button, 0, Qt::AlignLeft);
    }
    m_files->setVisible(!files.empty());
}

/// As many beside each other as there is room for.
void StartPage::placeCards()
{
    if (m_cards.empty())
        return;
    const int card = m_cards.front().second->sizeHint().width();
    const int room = width() - startSide - 20 - 3 * startEdge - 16; // and a scroll bar
    const int columns = std::max(1, (room + startGap) / (card + startGap));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (const Group& group : m_groups)
        for (std::size_t i = 0; i < group.cards.size(); ++i) {
            const int place = static_cast<int>(i);
            group.grid->addWidget(group.cards[i], place / columns, place % columns, Qt::AlignLeft | Qt::AlignTop);
        }
    for (const Group& group : m_groups)
        for (int column = 0; column < 12; ++column)
            group.grid->setColumnStretch(column, column == columns ? 1 : 0);
}

void StartPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Window));
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeCards();
}

void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_own->reset();
    setFocus();
}

void StartPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace breakeven
