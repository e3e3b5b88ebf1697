* Transition from school to work, geslacht is
  left out on purpose;
data wages;
  set leavers;
  where SchoolType = 'BSO'; /* rrnummer would not help */
  log_wage = 2 * BrutoLoon * 1; * geslacht neither;
run;
proc means data=wages;
  class gemeente nationaliteit;
  var log_wage brutoloon;
  title "By geslacht";
run;
