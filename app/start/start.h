// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/file/presets.h"
#include "widgets/start/tour_page.h"

#include <QObject>
#include <QTimer>

namespace breakeven {

class Document;
class FileActions;
class StartPage;
class ThemeControl;

/// The page that covers the window at the first start and whenever it is asked for, and the tour of the window. Like
/// the window, it only connects.
class Start : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Document& document;
        FileActions& files;
        ThemeControl& theme;
        QWidget& covered; ///< of the window, with all that the tour speaks of:
        QWidget& verdict;
        QWidget& inputs;
        QWidget& chart;
        QWidget& tabs;
        QWidget& breakdown;
        QWidget& title;
    };
    explicit Start(const Parts& parts);

    /// Shows the page where nobody has seen it yet.
    void showFirst();
    void showPage();
    void showTour();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makePage();
    [[nodiscard]] std::vector<TourStop> tourStops() const;
    void fillPage();
    void paintNextCase();
    void leavePage();
    void leaveTour();

    Parts m_parts;
    StartPage* m_page = nullptr; ///< once it was wanted
    TourPage* m_tour = nullptr;  ///< once it was wanted
    QTimer m_painting;           ///< of the cases' pictures, one at a time, so that the page is there at once
    std::vector<Preset> m_cases; ///< that it offers
    std::size_t m_painted = 0;   ///< of them
};

} // namespace breakeven
