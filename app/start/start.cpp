// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/start.h"

#include "app/desktop/theme_control.h"
#include "app/document/document.h"
#include "app/document/file_actions.h"
#include "app/document/file_path.h"
#include "app/document/recent_files.h"
#include "core/analysis/evaluation.h"
#include "core/evidence/start/first_questions.h"
#include "core/inputs/row_labels.h"
#include "core/scenario/file/presets.h"
#include "widgets/charts/case_picture.h"
#include "widgets/start/preset_card.h"
#include "widgets/start/start_page.h"
#include "widgets/text.h"

#include <QEvent>
#include <QSettings>

namespace breakeven {

namespace {

const QString seenKey = QStringLiteral("start/seen");
constexpr std::size_t mostFilesShown = 6;

} // namespace

Start::Start(const Parts& parts) : QObject(&parts.covered), m_parts(parts)
{
    connect(&m_parts.document, &Document::replaced, this, &Start::leavePage);
    connect(&m_parts.theme, &ThemeControl::themeChanged, this, [this] {
        m_painted = 0;
        if (m_page != nullptr && m_page->isVisible())
            m_painting.start();
    });
    connect(&m_painting, &QTimer::timeout, this, &Start::paintNextCase);
    m_parts.covered.installEventFilter(this);
}

void Start::showFirst()
{
    if (!QSettings().value(seenKey).toBool())
        showPage();
}

void Start::showPage()
{
    if (m_page == nullptr)
        makePage();
    leaveTour();
    m_parts.document.finishEditing();
    fillPage();
    m_page->setGeometry(m_parts.covered.rect());
    m_page->show();
    m_page->raise();
    m_painting.start();
    QSettings().setValue(seenKey, true);
}

void Start::makePage()
{
    m_page = new StartPage(&m_parts.covered);
    std::vector<StartPage::Case> cases;
    m_cases = presets();
    for (const Preset& preset : m_cases)
        cases.push_back({QString::fromStdString(preset.id), toQString(groupOf(preset)), toQString(nameOf(preset)),
                         toQString(questionOf(preset)), toQString(sourceOf(preset))});
    m_page->setCases(cases);
    connect(m_page, &StartPage::caseChosen, this, [this](const QString& id) {
        m_parts.files.start(startedFrom(*findPreset(id.toStdString()), shownCatalog()));
    });
    connect(m_page, &StartPage::answered, this, [this](const std::vector<ParameterValue>& answers) {
        m_parts.files.start(scenarioOfAnswers(answers, shownCatalog()));
    });
    connect(m_page, &StartPage::fileChosen, this, [this](std::size_t place) {
        if (const auto files = recentFiles(); place < files.size())
            m_parts.files.openPath(files[place]);
    });
    connect(m_page, &StartPage::openWanted, &m_parts.files, &FileActions::open);
    connect(m_page, &StartPage::tourWanted, this, &Start::showTour);
    connect(m_page, &StartPage::left, this, &Start::leavePage);
}

void Start::fillPage()
{
    std::vector<StartPage::File> files;
    for (const std::filesystem::path& path : recentFiles())
        if (files.size() < mostFilesShown)
            files.push_back({shownName(path), shownPath(path)});
    m_page->setFiles(files);
}

void Start::paintNextCase()
{
    if (m_painted >= m_cases.size()) {
        m_painting.stop();
        return;
    }
    const Preset& preset = m_cases[m_painted++];
    m_page->setCasePicture(QString::fromStdString(preset.id),
                           casePicture(evaluate(startedFrom(preset, shownCatalog())), m_parts.theme.theme(), PresetCard::pictureSize(),
                                       m_parts.covered.devicePixelRatioF()));
}

void Start::leavePage()
{
    m_painting.stop();
    if (m_page == nullptr || m_page->isHidden())
        return;
    m_parts.covered.setFocus(); // else the next field would have it, and a key would edit there
    m_page->hide();
}

std::vector<TourStop> Start::tourStops() const
{
    return {
        {&m_parts.verdict, tr("The answer"),
         tr("From what volume on your own model is cheaper, and what it saves. A click on a figure shows how it is "
            "computed.")},
        {&m_parts.inputs, tr("The inputs"),
         tr("Drag a slider or type a number: everything follows at once. The marks on a slider are where the answer "
            "flips. The words at the right of a group's name fill it from price lists, logs and benchmarks.")},
        {&m_parts.chart, tr("The chart"),
         tr("What each option costs at every volume; the ring is the break-even. Point at it to read the costs "
            "there, drag the line to another volume, turn the wheel to look closer.")},
        {&m_parts.tabs, tr("Other questions"),
         tr("When the money is back, which inputs matter, how sure the answer is, what would change it, and what "
            "many tasks cost together.")},
        {&m_parts.breakdown, tr("The options"),
         tr("What each one costs, and of which parts. Tick an option to see it in the charts, choose it to ask "
            "about it.")},
        {&m_parts.title, tr("To keep and to show"),
         tr("Presets to begin with, a pin to compare with what was, and exports: slides, a workbook, a report. The "
            "menu Help leads back to this tour.")}};
}

void Start::showTour()
{
    leavePage();
    if (m_tour == nullptr) {
        m_tour = new TourPage(tourStops(), &m_parts.covered);
        connect(m_tour, &TourPage::ended, this, &Start::leaveTour);
    }
    m_tour->setGeometry(m_parts.covered.rect());
    m_tour->start();
}

void Start::leaveTour()
{
    if (m_tour != nullptr)
        m_tour->hide();
}

bool Start::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        for (QWidget* cover : {static_cast<QWidget*>(m_page), static_cast<QWidget*>(m_tour)})
            if (cover != nullptr)
                cover->setGeometry(m_parts.covered.rect());
    return QObject::eventFilter(watched, event);
}

} // namespace breakeven
