// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/guide/chapters/guide_blocks.h"
#include "core/output/guide/guide.h"
#include "widgets/charts/base/background_work.h"

#include <QDialog>

#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace breakeven {

/// The guide, beside the window: its contents at the left, a page at a time at the right, which is a chapter, or a
/// section of a long one. What is typed in the field
/// above is marked, and the contents are those sections that have it; Enter goes to the next of them.
class GuideDialog : public QDialog {
    Q_OBJECT
public:
    GuideDialog(std::vector<GuideKey> keys, QWidget* parent);

    /// Shows the section of that anchor; where there is none, the first chapter. At once, or as soon as the guide has
    /// been made.
    void goTo(const std::string& anchor);
    /// Of the section that is shown; empty before there is one.
    [[nodiscard]] const std::string& anchor() const { return m_anchor; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A section with its place.
    struct Entry {
        const GuideSection* section;
        const GuideSection* page; ///< that it stands on
        QTreeWidgetItem* item;    ///< its own, or that of the section that it is in
        QString words;
    };

    void build();
    void show(GuideSection guide);
    void list(const GuideSection& section, const GuideSection& page, QTreeWidgetItem* within, int depth);
    void showPage();
    [[nodiscard]] std::size_t placeOf(const std::string& anchor) const;
    void open(std::size_t place);
    void goBack();
    void find();
    void findNext(int step);
    void mark();

    GuideSection m_guide;
    std::vector<Entry> m_entries; ///< in the guide's order
    std::string m_anchor;
    std::vector<std::string> m_past;       ///< anchors that were shown before
    const GuideSection* m_shown = nullptr; ///< as a page

    QLineEdit* m_query;
    QLabel* m_count;
    QPushButton* m_back = nullptr;
    QTreeWidget* m_contents;
    QTextBrowser* m_page;

    BackgroundWork m_work; ///< the last member, so that it ends first
};

} // namespace breakeven
