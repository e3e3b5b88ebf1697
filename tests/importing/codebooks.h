// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace beraad {

inline const QByteArray kStudy = R"(
  <stdyDscr>
    <citation>
      <titlStmt><titl xml:lang="en-GB">Household survey</titl><titl xml:lang="fr">Enquête ménages</titl><IDNo>BE/HS 1</IDNo></titlStmt>
      <prodStmt><producer abbr="X">Somebody else</producer></prodStmt>
      <distStmt><distrbtr xml:lang="en">Statistics Archive</distrbtr><contact email="a@b.be">Desk</contact></distStmt>
      <verStmt><version date="2020-02-01"/></verStmt>
    </citation>
    <stdyInfo>
      <subject><keyword>income</keyword><topcClas>Labour</topcClas></subject>
      <abstract xml:lang="en"><p>First.</p>
        <p>Second.</p></abstract>
      <sumDscr><timePrd event="start" date="2018"/><timePrd event="end" date="2019-06">June 2019</timePrd>
        <timePrd>long ago</timePrd><nation>Belgium</nation><geogCover>Flanders</geogCover></sumDscr>
    </stdyInfo>
    <dataAccs><useStmt><conditions>open access</conditions><restrctn xml:lang="en">Researchers only.</restrctn></useStmt></dataAccs>
  </stdyDscr>
)";

inline const QByteArray kData = R"(
  <fileDscr ID="F1"><fileTxt><fileName>persons.sav</fileName></fileTxt></fileDscr>
  <dataDscr>
    <varGrp var="V1 V2"><labl>Demography</labl></varGrp>
    <var ID="V1" name="SEX" files="F1" intrvl="discrete">
      <labl xml:lang="en">Sex</labl><labl xml:lang="nl">Geslacht</labl><labl xml:lang="fr">Sexe</labl>
      <qstn><preQTxt xml:lang="en">Now about you.</preQTxt><qstnLit xml:lang="en">What is your sex?</qstnLit></qstn>
      <universe xml:lang="en" clusion="I">Everybody <concept>x</concept></universe>
      <sumStat type="vald">99</sumStat>
      <txt xml:lang="en">As registered.</txt>
      <catgry><catValu>01</catValu><labl xml:lang="en">Man</labl><labl xml:lang="nl">Man</labl><catStat type="freq">7</catStat></catgry>
      <catgry><catValu>02</catValu><labl xml:lang="en">Woman</labl></catgry>
      <catgry missing="Y"><catValu> 99 </catValu><labl xml:lang="en">Refused</labl></catgry>
      <concept>Sex</concept>
      <varFormat type="numeric"/>
    </var>
    <var ID="V2" name="AGE" files="F1" intrvl="contin" measUnit="year"><labl>Age</labl><varFormat type="numeric"/></var>
    <var ID="V3" name="NAME" files="F1"><varFormat type="character"/></var>
    <var ID="V4" name="BORN" files="F1"><varFormat type="numeric" category="date"/></var>
    <var ID="V5" name="RANK" files="F1" nature="ordinal"><catgry><catValu>1</catValu></catgry></var>
    <var ID="V6" name="ODD" files="F9"/>
  </dataDscr>
)";

inline QByteArray codebook(const QByteArray &inside, const QByteArray &attributes = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<codeBook " + attributes + ">" + inside + "</codeBook>\n";
}

} // namespace beraad
