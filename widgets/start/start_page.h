// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/task.h"

#include <QPixmap>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace breakeven {

class OwnNumbers;
class PresetCard;

/// Where somebody begins who has no scenario yet: cases like theirs as cards, the files of last time, a few questions
/// about numbers of their own, and a tour of the window. Covers what it stands in.
class StartPage : public QWidget {
    Q_OBJECT
public:
    /// A case to begin with; `group` is the heading that it stands under.
    struct Case {
        QString id;
        QString group;
        QString name;
        QString question;
        QString source;
    };
    struct File {
        QString name;
        QString folder;
    };

    explicit StartPage(QWidget* parent = nullptr);

    void setCases(const std::vector<Case>& cases);
    void setCasePicture(const QString& id, const QPixmap& picture);
    void setFiles(const std::vector<File>& files);

signals:
    void caseChosen(const QString& id);
    void fileChosen(std::size_t place);
    void openWanted();
    void answered(const std::vector<breakeven::ParameterValue>& answers);
    void tourWanted();
    void left(); ///< for the scenario that is there

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Group {
        QWidget* area;
        QGridLayout* grid;
        std::vector<PresetCard*> cards;
    };
    QWidget* makeCases();
    QWidget* makeSide();
    void placeCards();

    std::vector<std::pair<QString, PresetCard*>> m_cards; ///< by the case's id
    std::vector<Group> m_groups;
    QVBoxLayout* m_caseRows = nullptr;
    QVBoxLayout* m_fileRows = nullptr;
    QWidget* m_casesArea = nullptr;
    QWidget* m_files = nullptr;
    OwnNumbers* m_own;
    int m_columns = 0;
};

} // namespace breakeven
